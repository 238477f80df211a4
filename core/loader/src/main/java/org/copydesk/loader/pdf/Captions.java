package org.copydesk.loader.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the captions of tables and pictures by the word and the number that they begin with. */
final class Captions {

  private static final String FILE = "caption-words.txt";
  private static final Set<String> WORDS = words();
  private static final String NUMBER =
      "(\\p{L}+\\.?)\\s?(?:[A-Z]?[.-]?\\d+(?:[.-]\\d+)*[a-z]?|[IVX]+)";

  /** What no sentence of the text begins with. */
  private static final Pattern SURE = Pattern.compile(NUMBER + "\\s?(?:[.:|–—-](?:\\s.*)?|)");

  /** What a sentence may begin with. */
  private static final Pattern LIKELY = Pattern.compile(NUMBER + "\\s\\p{Lu}.*");

  private static final int MOST_LINES = 8;

  private Captions() {}

  static void mark(List<Block> blocks, Body body) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.role == Role.PARAGRAPH && block.lines.size() <= MOST_LINES) {
        boolean likely = matches(LIKELY, block.start);
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
    return matches(SURE, text);
  }

  private static boolean matches(Pattern pattern, String text) {
    if (text.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
      return false;
    }
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() && WORDS.contains(matcher.group(1));
  }

  private static Set<String> words() {
    InputStream in = Objects.requireNonNull(Captions.class.getResourceAsStream(FILE), FILE);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .flatMap(word -> List.of(word, word.toUpperCase(Locale.ROOT)).stream())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
