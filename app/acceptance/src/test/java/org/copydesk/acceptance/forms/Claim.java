package org.copydesk.acceptance.forms;

import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.acceptance.Facts;
import org.copydesk.acceptance.corpus.MarkedText;
import org.copydesk.acceptance.corpus.Range;
import org.copydesk.acceptance.corpus.Speech;

/**
 * What a quote says, without how it is printed.
 *
 * @param kind direct, mixed or indirect
 * @param words of each part, without any marks
 */
record Claim(String kind, List<String> words, String speaker) {

  /** Returns what the quotes of an article say, by its marks. */
  static List<Claim> marked(long seed) {
    MarkedText text = MarkedText.from(String.join("\n\n", Scenes.article(seed)));
    return Speech.from(text).stream()
        .map(quote -> of(quote, text.text()))
        .sorted(Claim::compare)
        .toList();
  }

  /** Returns what was found in a printing of it. */
  static List<Claim> found(Facts facts) {
    return facts.quotes().stream()
        .map(quote -> of(Speech.from(quote), facts.text()))
        .sorted(Claim::compare)
        .toList();
  }

  private static Claim of(Speech quote, String text) {
    List<String> words = quote.parts().stream().map(part -> words(part, text)).toList();
    String speaker =
        quote.speaker().stream().map(r -> words(r, text)).collect(Collectors.joining());
    return new Claim(quote.kind(), words, speaker);
  }

  private static String words(Range range, String text) {
    return MarkStyle.words(range.in(text)).replaceFirst("[.,:]+$", "");
  }

  private static int compare(Claim one, Claim other) {
    return one.words.toString().compareTo(other.words.toString());
  }
}
