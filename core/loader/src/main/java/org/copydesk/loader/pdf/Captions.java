package org.copydesk.loader.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the captions of tables and pictures by the word and the number that they begin with. */
final class Captions {

  private static final String FILE = "caption-words.txt";
  private static final String WORDS = words();
  private static final String NUMBER = "\\s?(?:[A-Z]?[.-]?\\d+(?:[.-]\\d+)*[a-z]?|[IVX]+)";

  /** What no sentence of the text begins with. */
  private static final Pattern SURE =
      Pattern.compile("(?:" + WORDS + ")" + NUMBER + "\\s?(?:[.:|–—-](?:\\s.*)?|)");

  /** What a sentence may begin with. */
  private static final Pattern LIKELY =
      Pattern.compile("(?:" + WORDS + ")" + NUMBER + "\\s\\p{Lu}.*");

  private static final int MOST_LINES = 8;

  private Captions() {}

  static void mark(List<Block> blocks, Body body) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.role == Role.PARAGRAPH && block.lines.size() <= MOST_LINES) {
        boolean likely = LIKELY.matcher(block.start).matches();
        boolean beside =
            i > 0 && blocks.get(i - 1).table != null
                || i + 1 < blocks.size() && blocks.get(i + 1).table != null;
        boolean other = !Body.isNear(block.size(), body.size()) || block.lines.get(0).italic();
        if (isSure(block.start) || likely && (beside || other)) {
          block.role = Role.CAPTION;
        }
      }
    }
  }

  static boolean isSure(String text) {
    return SURE.matcher(text).matches();
  }

  private static String words() {
    InputStream in = Objects.requireNonNull(Captions.class.getResourceAsStream(FILE), FILE);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .flatMap(word -> List.of(word, word.toUpperCase(java.util.Locale.ROOT)).stream())
          .map(Pattern::quote)
          .collect(Collectors.joining("|"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
