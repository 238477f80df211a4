package org.copydesk.loader.office.sheet;

import java.io.IOException;
import java.util.Arrays;
import org.copydesk.loader.office.Xml;
import org.jspecify.annotations.Nullable;

/**
 * The texts that the cells of a workbook share, one after the other in one piece of memory.
 *
 * <p>Only as many are kept as a document may have text: each stands in some cell.
 */
final class SharedStrings {

  private final StringBuilder text = new StringBuilder();
  private int[] ends = new int[256];
  private int count;
  private @Nullable IOException damage;

  /** Reads the table as far as it goes. */
  static SharedStrings read(Xml xml, int most) {
    SharedStrings strings = new SharedStrings();
    try {
      while (strings.text.length() <= most && xml.next()) {
        if (xml.isStart("si")) {
          richText(xml, strings.text);
          strings.end();
        }
      }
    } catch (IOException e) {
      strings.damage = e;
    }
    return strings;
  }

  /** Reads the runs of a text to its end, and how it is said where its script does not tell. */
  static void richText(Xml xml, StringBuilder text) throws IOException {
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isStart("t")) {
        text.append(xml.content());
      } else if (xml.isStart("rPh") && !text.isEmpty()) {
        text.append(' ');
      } else if (xml.isStart("rPr")) {
        xml.skip();
      }
    }
  }

  private void end() {
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
    }
    ends[count++] = text.length();
  }

  /** Returns a text by its number, empty if there is none. */
  String text(int index) {
    if (index < 0 || index >= count) {
      return "";
    }
    return text.substring(index == 0 ? 0 : ends[index - 1], ends[index]);
  }

  /** Returns why the table is not whole, null if it is. */
  @Nullable IOException damage() {
    return damage;
  }
}
