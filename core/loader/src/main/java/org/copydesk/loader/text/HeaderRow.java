package org.copydesk.loader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.api.annotation.Span;
import org.jspecify.annotations.Nullable;

/** Tells whether the first row of a table says what stands in its columns. */
final class HeaderRow {

  private static final Pattern NUMBER =
      Pattern.compile("[-+(<>~]?\\s*\\p{Sc}?\\s*\\d[\\d.,:/' \\u00A0\\u202F+)-]*(?:%|\\p{Sc})?");
  private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d(?:[/-]\\d{2,4})?");
  private static final int LONGEST = 60;
  private static final double MOSTLY = 0.75;

  private final List<List<@Nullable Span>> rows;
  private final String text;

  private HeaderRow(List<List<@Nullable Span>> rows, String text) {
    this.rows = rows;
    this.text = text;
  }

  /** Tells whether these first rows of a table begin with one. */
  static boolean begins(List<List<@Nullable Span>> rows, String text) {
    return rows.size() > 1 && new HeaderRow(rows, text).votes() > 0;
  }

  private int votes() {
    int votes = 0;
    for (int column = 0; column < rows.get(0).size(); column++) {
      String name = cell(rows.get(0), column);
      if (!name.isEmpty()) {
        votes += vote(name, column);
      }
    }
    return votes;
  }

  /** A column of numbers tells most: 4 votes for a name above it, against for a number. */
  private int vote(String name, int column) {
    List<String> body = body(column);
    if (body.isEmpty()) {
      return 0;
    }
    if (isMostly(NUMBER, body)) {
      boolean year = YEAR.matcher(name).matches() && !isMostly(YEAR, body);
      return year || !NUMBER.matcher(name).matches() ? 4 : -4;
    }
    boolean fits = name.length() <= LONGEST && !NUMBER.matcher(name).matches();
    return fits && !body.contains(name) ? 1 : -2;
  }

  private List<String> body(int column) {
    List<String> body = new ArrayList<>();
    for (List<@Nullable Span> row : rows.subList(1, rows.size())) {
      String cell = cell(row, column);
      if (!cell.isEmpty()) {
        body.add(cell);
      }
    }
    return body;
  }

  private static boolean isMostly(Pattern kind, List<String> cells) {
    long count = cells.stream().filter(cell -> kind.matcher(cell).matches()).count();
    return count >= MOSTLY * cells.size();
  }

  private String cell(List<@Nullable Span> row, int column) {
    Span cell = column < row.size() ? row.get(column) : null;
    return cell == null ? "" : text.substring(cell.begin(), cell.end());
  }
}
