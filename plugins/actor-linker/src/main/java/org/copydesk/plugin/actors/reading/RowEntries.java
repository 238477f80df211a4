package org.copydesk.plugin.actors.reading;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.base.Details;
import org.copydesk.plugin.actors.base.Entry;
import org.copydesk.plugin.actors.base.EntryReceiver;
import org.copydesk.plugin.actors.base.KnownEntry;
import org.copydesk.plugin.actors.base.TypeNames;
import org.copydesk.plugin.actors.base.Validity;
import org.copydesk.plugin.actors.table.Row;
import org.copydesk.plugin.actors.table.RowReceiver;

/** Makes entries of rows, and tells of every row that is none. */
final class RowEntries implements RowReceiver {

  private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}(?:-[A-Z]{3})?|[A-Z]{4}");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,18}");

  private final EntryReceiver receiver;
  private final Columns columns = new Columns();
  private final Set<String> unknownColumns = new HashSet<>();

  RowEntries(EntryReceiver receiver) {
    this.receiver = receiver;
  }

  @Override
  public void problem(long line, String what) {
    receiver.problem(line, what);
  }

  @Override
  public void row(Row row) {
    tellUnknownColumns(row);
    if (isGood(row)) {
      receiver.entry(row.line(), entry(row));
    }
  }

  /** Each is told once: it stands in every row. */
  private void tellUnknownColumns(Row row) {
    for (String column : row.columns()) {
      if (!columns.of(column).isKnown() && unknownColumns.add(column)) {
        String what = "unknown column '" + column + "'; known are " + Columns.all();
        receiver.problem(row.line(), what);
      }
    }
  }

  private boolean isGood(Row row) {
    boolean good = true;
    for (String column : Columns.NEEDED) {
      good &= !row.text(column).isEmpty() || tell(row, "no '" + column + "'");
    }
    String type = row.text(Columns.TYPE);
    if (!type.isEmpty() && TypeNames.find(type).isEmpty()) {
      good = tell(row, "'" + type + "' is no type; the types are " + TypeNames.all());
    }
    for (String code : row.list(Columns.CODES)) {
      good &= code.indexOf(':') > 0 || tell(row, "the code '" + code + "' is not REGISTER:CODE");
    }
    String weight = row.text(Columns.WEIGHT);
    if (!weight.isEmpty() && !WHOLE_NUMBER.matcher(weight).matches()) {
      good = tell(row, "the weight '" + weight + "' is no whole number from 0");
    }
    return areGoodDates(row) && good;
  }

  private boolean areGoodDates(Row row) {
    boolean good = true;
    for (String column : List.of(Columns.FROM, Columns.TO)) {
      String date = row.text(column);
      if (!date.isEmpty() && !Validity.isDate(date)) {
        good = tell(row, "'" + column + "' is '" + date + "'; write 1991, 1991-12 or 1991-12-26");
      }
    }
    return good && (validity(row).isInOrder() || tell(row, "'valid-to' is before 'valid-from'"));
  }

  private boolean tell(Row row, String problem) {
    receiver.problem(row.line(), problem);
    return false;
  }

  private static Validity validity(Row row) {
    return new Validity(row.text(Columns.FROM), row.text(Columns.TO));
  }

  private KnownEntry entry(Row row) {
    ActorType type = TypeNames.find(row.text(Columns.TYPE)).orElseThrow();
    Set<String> countries = new LinkedHashSet<>();
    String id = row.text(Columns.ID);
    if (type == ActorType.COUNTRY && row.list(Columns.COUNTRY).isEmpty()) {
      countries.add(id);
    }
    row.list(Columns.COUNTRY).forEach(country -> countries.add(countryId(country)));
    Set<String> classes = new LinkedHashSet<>(row.list(Columns.CLASSES));
    classes.addAll(Descriptions.classes(row.text(Columns.DESCRIPTION)));
    Entry entry = new Entry(id, row.text(Columns.NAME), type, countries, classes, details(row));
    return new KnownEntry(entry, RowNames.of(row, columns, type == ActorType.COUNTRY));
  }

  /** A country's code stands for the bundled country. */
  private static String countryId(String written) {
    return COUNTRY_CODE.matcher(written).matches() ? BundledEntries.COUNTRY_ID + written : written;
  }

  private Details details(Row row) {
    String weight = row.text(Columns.WEIGHT);
    return new Details(
        row.text(Columns.DESCRIPTION),
        validity(row),
        row.list(Columns.PRIOR),
        row.list(Columns.PARENT),
        codes(row),
        weight.isEmpty() ? 0 : Long.parseLong(weight));
  }

  private Map<String, String> codes(Row row) {
    Map<String, String> codes = new TreeMap<>();
    for (String code : row.list(Columns.CODES)) {
      int colon = code.indexOf(':');
      codes.put(code.substring(0, colon).strip(), code.substring(colon + 1).strip());
    }
    for (String column : row.columns()) {
      String register = columns.of(column).register();
      if (!register.isEmpty() && !row.text(column).isEmpty()) {
        codes.put(register, row.text(column));
      }
    }
    return codes;
  }
}
