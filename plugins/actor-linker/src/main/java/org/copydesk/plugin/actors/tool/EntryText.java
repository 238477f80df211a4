package org.copydesk.plugin.actors.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import org.copydesk.plugin.actors.base.Details;
import org.copydesk.plugin.actors.base.Entry;
import org.copydesk.plugin.actors.base.KnownEntry;
import org.copydesk.plugin.actors.base.Name;
import org.copydesk.plugin.actors.base.TypeNames;
import org.copydesk.plugin.actors.base.Validity;

/** An entry in words. */
final class EntryText {

  private static final int MOST_NAMES = 12;

  private final KnownEntry known;

  EntryText(KnownEntry known) {
    this.known = known;
  }

  String title() {
    Entry entry = known.entry();
    return Visible.of(entry.name() + "  " + entry.id() + "  " + TypeNames.written(entry.type()));
  }

  /** Says by which name it was found. */
  String by(Name name) {
    String kind = name.kind().name().toLowerCase(Locale.ROOT);
    String languages =
        name.languages().isEmpty() ? "" : " (" + String.join(", ", name.languages()) + ")";
    return Visible.of("by '" + name.text() + "', " + kind + languages);
  }

  List<String> details() {
    Details details = known.entry().details();
    List<String> lines = new ArrayList<>();
    if (!details.description().isEmpty()) {
      lines.add(details.description());
    }
    lines.add("names: " + names());
    if (!details.validity().equals(Validity.ALWAYS)) {
      lines.add("valid: " + details.validity().from() + " to " + details.validity().to());
    }
    add("countries: ", List.copyOf(new TreeSet<>(known.entry().countries())), lines);
    add("before: ", details.prior(), lines);
    add("belongs to: ", details.parents(), lines);
    add("codes: ", codes(details), lines);
    return lines.stream().map(Visible::of).toList();
  }

  private static void add(String title, List<String> items, List<String> lines) {
    if (!items.isEmpty()) {
      lines.add(title + String.join(", ", items));
    }
  }

  private static List<String> codes(Details details) {
    List<String> codes = new ArrayList<>();
    new TreeMap<>(details.codes()).forEach((register, code) -> codes.add(register + ":" + code));
    return codes;
  }

  private String names() {
    List<String> texts = known.names().stream().map(Name::text).distinct().toList();
    String shown = String.join(" | ", texts.subList(0, Math.min(MOST_NAMES, texts.size())));
    return texts.size() > MOST_NAMES
        ? shown + " and " + (texts.size() - MOST_NAMES) + " more"
        : shown;
  }
}
