package org.copydesk.loader.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.copydesk.api.annotation.Span;
import org.copydesk.loader.structure.Edges;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the records of a text in which a sign parts the cells, and tells where each cell
 * stands.
 *
 * <p>Blank lines are no records. A cell in quotation marks may hold the sign, line breaks and
 * doubled marks; marks that do not close where a cell ends are letters like any other.
 */
final class Records implements Iterator<List<@Nullable Span>> {

  private final String text;
  private final char sign;
  private int at;
  private boolean quotes = true;

  Records(String text, int from, char sign) {
    this.text = text;
    this.at = from;
    this.sign = sign;
    skipBlank();
  }

  @Override
  public boolean hasNext() {
    return at < text.length();
  }

  /** Returns the cells of the next record; null is an empty one. */
  @Override
  public List<@Nullable Span> next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the text is at its end");
    }
    List<@Nullable Span> cells = new ArrayList<>();
    cells.add(cell());
    while (at < text.length() && text.charAt(at) == sign) {
      at++;
      cells.add(cell());
    }
    skipBlank();
    return cells;
  }

  private @Nullable Span cell() {
    int begin = at;
    while (begin < text.length() && text.charAt(begin) == ' ') {
      begin++;
    }
    boolean quoted = quotes && begin < text.length() && text.charAt(begin) == '"';
    int close = quoted ? closing(begin) : -1;
    if (close >= 0) {
      at = endOfCell(close + 1);
      return trimmed(begin + 1, close);
    }
    at = endOfCell(begin);
    return trimmed(begin, at);
  }

  private @Nullable Span trimmed(int begin, int end) {
    Span span = Edges.trim(text, begin, end);
    return span.isEmpty() ? null : span;
  }

  /** Returns where the quotation mark that opens a cell is closed, -1 when it opens none. */
  private int closing(int open) {
    int close = text.indexOf('"', open + 1);
    while (close >= 0 && close + 1 < text.length() && text.charAt(close + 1) == '"') {
      close = text.indexOf('"', close + 2);
    }
    // Nothing after it is closed either, and looking again and again would take long.
    quotes = close >= 0;
    return close >= 0 && isEmptyTo(close + 1, endOfCell(close + 1)) ? close : -1;
  }

  private boolean isEmptyTo(int begin, int end) {
    return end - begin < 8 && text.substring(begin, end).isBlank();
  }

  private int endOfCell(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != sign && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void skipBlank() {
    while (at < text.length() && (isLineEnd(text.charAt(at)) || text.charAt(at) == ' ')) {
      at++;
    }
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
