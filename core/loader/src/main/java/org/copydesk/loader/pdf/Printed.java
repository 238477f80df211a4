package org.copydesk.loader.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out what the blocks of a whole document are. */
final class Printed {

  private static final int LONGEST_WORD = 40;

  private Printed() {}

  /**
   * Returns the blocks of a document in reading order, each with its role.
   *
   * @param title the title in the document's properties, null for none
   */
  static List<Block> blocks(Reading reading, @Nullable String title) {
    Body body = Body.of(reading.lines());
    List<Sheet> sheets = reading.sheets(body);
    Margins.mark(sheets);
    List<Block> blocks = new ArrayList<>();
    for (Sheet sheet : sheets) {
      Footnotes.mark(sheet, body);
      blocks.addAll(sheet.blocks());
    }
    Captions.mark(blocks, body);
    Headings.mark(blocks, body, title);
    ListItems.mark(blocks);
    BlockQuotes.mark(blocks);
    return blocks;
  }

  /** Returns the words that stand whole on a line, in lower case. */
  static Set<String> words(List<Block> blocks) {
    Set<String> words = new HashSet<>();
    for (Block block : blocks) {
      for (TextLine line : block.lines) {
        addWords(line.text().toLowerCase(Locale.ROOT), words);
      }
    }
    return words;
  }

  private static void addWords(String line, Set<String> words) {
    int begin = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || !isPart(line.charAt(i))) {
        boolean cut = i == line.length() && Hyphens.endsParted(line);
        if (i > begin && i - begin < LONGEST_WORD && !cut) {
          words.add(line.substring(begin, i));
        }
        begin = i + 1;
      }
    }
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }
}
