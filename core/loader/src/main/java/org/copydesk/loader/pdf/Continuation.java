package org.copydesk.loader.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whether a paragraph at the end of a column or page goes on in the next. */
final class Continuation {

  private static final float INDENT = 0.7f;
  private static final String FILE = "open-words.txt";
  private static final Set<String> OPEN_WORDS = openWords();

  private Continuation() {}

  private static Set<String> openWords() {
    InputStream in = Objects.requireNonNull(Continuation.class.getResourceAsStream(FILE), FILE);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Tells whether a block goes on in another.
   *
   * @param parted whether something else, such as a picture's caption, stands between them
   */
  static boolean is(Block block, Block next, boolean parted) {
    if (next.goesOn) {
      return true;
    }
    boolean elsewhere = next.page != block.page || !next.column.equals(block.column);
    if (!elsewhere && !parted || next.page > block.page + 1 || !isAlike(block, next)) {
      return false;
    }
    String text = block.last().text();
    boolean lower = Character.isLowerCase(next.start.codePointAt(0));
    if (Hyphens.endsParted(text)) {
      return lower;
    }
    boolean open = isOpen(text);
    if (open && lower) {
      return true;
    }
    return elsewhere
        && !isIndented(next)
        && isFull(block, next)
        && (open || block.lines.size() > 1);
  }

  private static boolean isAlike(Block block, Block next) {
    if (block.lines.isEmpty() || next.lines.isEmpty() || next.role == Role.LIST_ITEM) {
      return false;
    }
    boolean item = block.role == Role.LIST_ITEM && next.role == Role.PARAGRAPH;
    boolean same =
        block.role == next.role && block.role != Role.HEADING && block.role != Role.TITLE;
    return (same || item)
        && Body.isNear(block.last().size(), next.lines.get(0).size())
        && block.bold() == next.bold();
  }

  /** Tells whether a sentence goes on from one line to the next. */
  static boolean isOneSentence(String line, String next) {
    int first = 0;
    while (first < next.length() - 1 && "\"'“‘„«(".indexOf(next.charAt(first)) >= 0) {
      first++;
    }
    boolean lower = Character.isLowerCase(next.codePointAt(first));
    return isOpen(line)
        && (lower || OPEN_WORDS.contains(line.substring(line.lastIndexOf(' ') + 1)));
  }

  /** Tells whether no sentence ends at the end of a text. */
  private static boolean isOpen(String text) {
    int last = text.length() - 1;
    while (last > 0 && "\"'”’»)]⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?:;…".indexOf(text.charAt(last)) < 0;
  }

  private static boolean isIndented(Block block) {
    TextLine first = block.lines.get(0);
    float left = block.lines.size() > 1 ? block.lines.get(1).left() : block.column.left();
    return first.left() > left + INDENT * first.size();
  }

  private static boolean isFull(Block block, Block next) {
    float right = Math.max(block.box.right(), block.column.right());
    boolean quote = block.role == Role.BLOCK_QUOTE;
    return !BlockFinder.isShort(block.last(), next.lines.get(0), quote ? block.box.right() : right);
  }
}
