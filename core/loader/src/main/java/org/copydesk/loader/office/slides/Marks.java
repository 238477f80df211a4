package org.copydesk.loader.office.slides;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.copydesk.loader.office.Xml;
import org.copydesk.loader.office.drawing.ListMark;

/**
 * What stands before paragraphs of each level.
 *
 * @param byLevel the first for level 1
 */
record Marks(List<ListMark> byLevel) {

  private static final int LEVELS = 9;

  /** Nothing is said of any level. */
  static final Marks NONE = new Marks(List.of());

  /** Reads the styles of levels, {@code lvl1pPr} and so on, in the element that starts here. */
  static Marks read(Xml xml) throws IOException {
    List<ListMark> marks = new ArrayList<>(Collections.nCopies(LEVELS, ListMark.INHERITED));
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isStart() && xml.name().matches("lvl[1-9]pPr")) {
        int level = xml.name().charAt(3) - '1';
        marks.set(level, ListMark.read(xml));
      }
    }
    return new Marks(List.copyOf(marks));
  }

  /** Returns what stands before paragraphs of a level, from 1. */
  ListMark of(int level) {
    return level <= byLevel.size() ? byLevel.get(level - 1) : ListMark.INHERITED;
  }
}
