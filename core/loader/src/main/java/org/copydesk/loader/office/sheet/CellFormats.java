package org.copydesk.loader.office.sheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.format.CellFormat;
import org.apache.tika.parser.microsoft.TikaExcelDataFormatter;
import org.jspecify.annotations.Nullable;

/** Shows numbers as their cells say: as a share, an amount of money, a date. */
final class CellFormats {

  private static final double EXACT = 1E15;
  private static final String GENERAL = "General";

  private static final Pattern SCALE = Pattern.compile("[0#?],+(?![0#?,])");
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.");

  private final Map<String, Boolean> scaled = new HashMap<>();

  /** It keeps more digits of long numbers than Excel shows, as numbers of accounts need. */
  private final TikaExcelDataFormatter formatter = new TikaExcelDataFormatter(Locale.US);

  /** Whether days are counted from 1904, as on old Macs. */
  private boolean from1904;

  void countFrom1904() {
    from1904 = true;
  }

  boolean countsFrom1904() {
    return from1904;
  }

  /**
   * Returns what a cell shows.
   *
   * @param index the number of its format
   * @param format the format itself, null if it is not known
   */
  String show(double value, int index, @Nullable String format) {
    if (format == null || format.equals(GENERAL)) {
      if (value == Math.rint(value) && Math.abs(value) < EXACT) {
        return Long.toString((long) value);
      }
    }
    try {
      if (format != null && isScaled(format)) {
        return CellFormat.getInstance(Locale.US, format).apply(value).text.strip();
      }
      return formatter.formatRawCellContents(
          value, index, format == null ? GENERAL : format, from1904);
    } catch (RuntimeException e) {
      return Double.toString(value); // a format that nobody understands
    }
  }

  /** Tells whether a format shows thousands or millions as one, as {@code 0.0,,"m"} does. */
  private boolean isScaled(String format) {
    return scaled.computeIfAbsent(
        format, f -> SCALE.matcher(LITERAL.matcher(f).replaceAll("")).find());
  }
}
