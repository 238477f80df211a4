package org.copydesk.loader.office.odf;

import java.io.IOException;
import org.copydesk.loader.office.Xml;

/** Reads what stands in a paragraph. */
public final class OdfText {

  private static final int MOST_SPACES = 1_000;

  private OdfText() {}

  /**
   * Reads the paragraph or heading that starts here to its end; lines that its author broke end
   * with a line feed.
   *
   * @throws IOException if the XML breaks off
   */
  public static String read(Xml xml) throws IOException {
    StringBuilder text = new StringBuilder();
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isText()) {
        text.append(folded(xml.text()));
      } else if (xml.isStart()) {
        start(xml, text);
      }
    }
    return text.toString();
  }

  /** Line breaks between the words of a paragraph are only the file's. */
  private static String folded(String words) {
    return words.indexOf('\n') < 0 ? words : words.replace('\n', ' ');
  }

  private static void start(Xml xml, StringBuilder text) throws IOException {
    switch (xml.name()) {
      case "s" -> text.append(" ".repeat(number(xml.attribute("c", ""), 1, MOST_SPACES)));
      case "tab" -> text.append('\t');
      case "line-break" -> text.append('\n');
      case "page-number", "page-count", "script", "event-listeners", "binary-data" -> xml.skip();
      default -> {
        // what only says how words look or where they lead
      }
    }
  }

  /** Returns a whole number from 1, or another one where none is written. */
  public static int number(String written, int other, int most) {
    return written.matches("[1-9]\\d{0,8}") ? Math.min(Integer.parseInt(written), most) : other;
  }
}
