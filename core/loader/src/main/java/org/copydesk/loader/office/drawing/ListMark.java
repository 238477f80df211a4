package org.copydesk.loader.office.drawing;

import java.io.IOException;
import org.copydesk.loader.office.Xml;

/**
 * What stands before a paragraph.
 *
 * @param kind whether that is anything, and what
 * @param scheme how numbers are written, such as {@code arabicPeriod}; empty for other kinds
 * @param start the first number
 */
public record ListMark(Kind kind, String scheme, int start) {

  /** Nothing is said: what the shape, the layout or the master says holds. */
  public static final ListMark INHERITED = new ListMark(Kind.INHERITED, "", 1);

  /** Nothing. */
  public static final ListMark NONE = new ListMark(Kind.NONE, "", 1);

  /** A bullet or a picture of one. */
  public static final ListMark BULLET = new ListMark(Kind.BULLET, "", 1);

  /** What stands before a paragraph. */
  public enum Kind {
    /** What others say. */
    INHERITED,
    /** Nothing. */
    NONE,
    /** A bullet. */
    BULLET,
    /** A number or letter. */
    NUMBER
  }

  /** Returns this mark, or the other one if it says nothing. */
  public ListMark or(ListMark other) {
    return kind == Kind.INHERITED ? other : this;
  }

  /** Tells whether its paragraph is an item of a list. */
  public boolean isItem() {
    return kind == Kind.BULLET || kind == Kind.NUMBER;
  }

  /** Reads the properties of a paragraph that start here to their end. */
  public static ListMark read(Xml xml) throws IOException {
    ListMark mark = INHERITED;
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isStart("buNone")) {
        mark = NONE;
      } else if (xml.isStart("buChar") || xml.isStart("buBlip")) {
        mark = BULLET;
      } else if (xml.isStart("buAutoNum")) {
        mark = number(xml.attribute("type", ""), xml.attribute("startAt", "1"));
      }
    }
    return mark;
  }

  private static ListMark number(String scheme, String start) {
    boolean counts = start.matches("[0-9]{1,5}");
    return new ListMark(Kind.NUMBER, scheme, counts ? Integer.parseInt(start) : 1);
  }
}
