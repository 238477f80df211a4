package org.copydesk.loader.scan;

import java.util.regex.Pattern;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.structure.TextBuilder;

/** Writes what Tesseract says: lines as they are printed, with blank ones between paragraphs. */
final class Recognised {

  private static final Pattern GAP = Pattern.compile("\\n[ \\t]*\\n\\s*");
  private static final Pattern BROKEN_WORD = Pattern.compile("(?<=\\p{Ll})-\\s*\\n\\s*(?=\\p{Ll})");

  private Recognised() {}

  /** Adds paragraphs whose lines and hyphenated words are joined. */
  static void write(String words, TextBuilder builder) {
    for (String paragraph : GAP.split(words.replace("\r", "").replace('\f', '\n').strip())) {
      String joined = BROKEN_WORD.matcher(paragraph).replaceAll("");
      if (!joined.isBlank()) {
        builder.open(SectionKind.PARAGRAPH, 0).text(joined).close();
      }
    }
  }
}
