package org.copydesk.plugin.actors.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.base.AliasKind;
import org.copydesk.plugin.actors.base.Details;
import org.copydesk.plugin.actors.base.Entry;
import org.copydesk.plugin.actors.base.EntryReceiver;
import org.copydesk.plugin.actors.base.KnownEntry;
import org.copydesk.plugin.actors.base.Validity;
import org.copydesk.plugin.actors.table.PluginTables;
import org.copydesk.plugin.actors.table.Row;
import org.copydesk.plugin.actors.table.RowReceiver;

/**
 * Makes entries of FollowTheMoney's entities, an object a line; those of other schemata, such as
 * ships and payments, are left out.
 */
final class FtmEntries implements RowReceiver {

  private static final String PROPERTIES = "properties-";

  private final FtmSchemas schemas = new FtmSchemas();
  private final Map<String, Row> uses = new LinkedHashMap<>();
  private final EntryReceiver receiver;

  FtmEntries(EntryReceiver receiver) {
    this.receiver = receiver;
    for (Row row : PluginTables.rows("ftm-properties.csv")) {
      uses.put(row.text("property"), row);
    }
  }

  @Override
  public void problem(long line, String what) {
    receiver.problem(line, what);
  }

  @Override
  public void row(Row row) {
    String schema = row.text("schema");
    if (schema.isEmpty()) {
      receiver.problem(row.line(), "no 'schema'");
      return;
    }
    Optional<ActorType> type = schemas.type(schema, row.list(PROPERTIES + "topics"));
    if (type.isEmpty()) {
      return;
    }
    List<String> names = row.list(PROPERTIES + "name");
    String caption = row.text("caption");
    if (row.text("id").isEmpty() || names.isEmpty() && caption.isEmpty()) {
      receiver.problem(row.line(), row.text("id").isEmpty() ? "no 'id'" : "no 'name'");
      return;
    }
    String name = caption.isEmpty() ? names.get(0) : caption;
    receiver.entry(row.line(), new FtmEntity(row, name).entry(type.get()));
  }

  /** An entity while it is being read. */
  private final class FtmEntity {

    private final Row row;
    private final String name;
    private final NameSet names = new NameSet();
    private final Set<String> countries = new LinkedHashSet<>();
    private final List<String> parents = new ArrayList<>();
    private final Map<String, String> codes = new TreeMap<>();
    private String description = "";
    private String from = "";
    private String to = "";

    FtmEntity(Row row, String name) {
      this.row = row;
      this.name = name;
      names.add(name, AliasKind.NAME, "");
    }

    KnownEntry entry(ActorType type) {
      uses.forEach(
          (property, use) -> row.list(PROPERTIES + property).forEach(value -> take(use, value)));
      Validity told = new Validity(from, to);
      Details details =
          new Details(
              description, told.isInOrder() ? told : Validity.ALWAYS, List.of(), parents, codes, 0);
      Set<String> classes = Descriptions.classes(description);
      Entry entry = new Entry(row.text("id"), name, type, countries, classes, details);
      return new KnownEntry(entry, names.names());
    }

    private void take(Row use, String value) {
      switch (use.text("use")) {
        case "name" -> names.add(value, AliasKind.NAME, "");
        case "weak" -> names.add(value, AliasKind.WEAK, "");
        case "description" -> description = description.isEmpty() ? value : description;
        case "country" -> countries.add(BundledEntries.COUNTRY_ID + value.toUpperCase(Locale.ROOT));
        case "from" -> from = date(from, value);
        case "to" -> to = date(to, value);
        case "parent" -> parents.add(value);
        case "code" -> codes.putIfAbsent(use.text("register"), value);
        default -> throw new IllegalStateException("ftm-properties.csv says " + use);
      }
    }

    private String date(String before, String value) {
      String day = value.length() > 10 ? value.substring(0, 10) : value;
      return before.isEmpty() && Validity.isDate(day) ? day : before;
    }
  }
}
