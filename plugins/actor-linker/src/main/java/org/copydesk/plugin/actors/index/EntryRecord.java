package org.copydesk.plugin.actors.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.base.AliasKind;
import org.copydesk.plugin.actors.base.Details;
import org.copydesk.plugin.actors.base.Entry;
import org.copydesk.plugin.actors.base.KnownEntry;
import org.copydesk.plugin.actors.base.Name;
import org.copydesk.plugin.actors.base.Validity;

/** How an entry lies in the file: all of it in a row, what has no order of its own sorted. */
final class EntryRecord {

  /** Set in a record's first byte where its references go in a circle and are left out. */
  static final int WITHOUT_REFERENCES = 1;

  /** Their places are what the file holds: add at the end. */
  static final List<ActorType> TYPES =
      List.of(
          ActorType.PERSON,
          ActorType.ORGANISATION,
          ActorType.COUNTRY,
          ActorType.GOVERNMENT_BODY,
          ActorType.PARTY,
          ActorType.ARMED_GROUP,
          ActorType.MEDIA,
          ActorType.GROUP,
          ActorType.PLACE);

  /** Their places are what the file holds: add at the end. */
  static final List<AliasKind> KINDS =
      List.of(
          AliasKind.NAME,
          AliasKind.WEAK,
          AliasKind.ADJECTIVE,
          AliasKind.PEOPLE,
          AliasKind.MEMBERS,
          AliasKind.MEMBER,
          AliasKind.CAPITAL,
          AliasKind.GOVERNMENT);

  private EntryRecord() {}

  static void write(KnownEntry known, RecordOutput out) {
    Entry entry = known.entry();
    Details details = entry.details();
    out.one(0);
    out.text(entry.id());
    out.text(entry.name());
    out.one(TYPES.indexOf(entry.type()));
    out.texts(new TreeSet<>(entry.countries()));
    out.texts(new TreeSet<>(entry.classes()));
    out.text(details.description());
    out.text(details.validity().from());
    out.text(details.validity().to());
    out.texts(details.prior());
    out.texts(details.parents());
    Map<String, String> codes = new TreeMap<>(details.codes());
    out.texts(codes.keySet());
    codes.values().forEach(out::text);
    out.number(details.weight());
    out.number(known.names().size());
    known.names().forEach(name -> write(name, out));
  }

  private static void write(Name name, RecordOutput out) {
    out.text(name.text());
    out.one(KINDS.indexOf(name.kind()));
    out.texts(new TreeSet<>(name.languages()));
  }

  static KnownEntry read(RecordInput in) {
    boolean without = in.one() == WITHOUT_REFERENCES;
    String id = in.text();
    String name = in.text();
    ActorType type = TYPES.get(in.one());
    Set<String> countries = Set.copyOf(in.texts());
    Set<String> classes = Set.copyOf(in.texts());
    Details details = details(in);
    Entry entry =
        new Entry(
            id, name, type, countries, classes, without ? details.withoutReferences() : details);
    return new KnownEntry(entry, names(in));
  }

  private static Details details(RecordInput in) {
    return new Details(
        in.text(),
        new Validity(in.text(), in.text()),
        in.texts(),
        in.texts(),
        codes(in),
        in.number());
  }

  private static Map<String, String> codes(RecordInput in) {
    Map<String, String> codes = new TreeMap<>();
    in.texts().forEach(register -> codes.put(register, in.text()));
    return codes;
  }

  private static List<Name> names(RecordInput in) {
    List<Name> names = new ArrayList<>();
    for (long left = in.number(); left > 0; left--) {
      names.add(new Name(in.text(), KINDS.get(in.one()), Set.copyOf(in.texts())));
    }
    return names;
  }
}
