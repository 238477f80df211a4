package org.copydesk.plugin.quotes.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.copydesk.api.annotation.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks where nobody expects them: no error, no passage beyond its paragraph, time in a line. */
class HostileMarksTest {

  private static final Apostrophes APOSTROPHES = new Apostrophes(Set.of("em"));
  private static final int LONG = 1_500_000;

  private static final List<String> MARKS =
      List.of(
          "\"",
          "“",
          "”",
          "„",
          "«",
          "»",
          "‹",
          "›",
          "'",
          "‘",
          "’",
          "''",
          "``",
          "\u200f\"",
          "\0\"",
          "5\"",
          "=\"");

  private static final String FIRST = "We met “on the old pier” at dawn, 'as agreed', she said.";
  private static final String SECOND = "The mayor left. “It is late,” she said.";

  private static List<Passage> read(String text) {
    List<Span> pieces = Pieces.of(text, List.of(new Span(0, text.length())));
    return PassageReader.read(text, pieces, APOSTROPHES);
  }

  @Test
  void aMarkTooManyAnywhereNeverReachesTheNextParagraph() {
    for (String mark : MARKS) {
      for (int at = 0; at <= FIRST.length(); at++) {
        String first = FIRST.substring(0, at) + mark + FIRST.substring(at);
        String text = first + "\n\n" + SECOND;
        List<Passage> passages = read(text);
        assertThat(words(text, passages)).as(text).contains("“It is late,”");
        assertThat(passages)
            .as(text)
            .noneMatch(
                passage ->
                    passage.span().begin() < first.length()
                        && passage.span().end() > first.length());
      }
    }
  }

  @Test
  void aMarkTooFewAnywhereNeverReachesTheNextParagraph() {
    for (int at = 0; at < FIRST.length(); at++) {
      String text = FIRST.substring(0, at) + FIRST.substring(at + 1) + "\n\n" + SECOND;
      assertThat(words(text, read(text))).as(text).contains("“It is late,”");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "”",
        "„",
        "«",
        "'",
        "‘",
        "’",
        "``",
        "\u200f\"",
        "\0\"",
        "5\" ",
        "a=\"",
        "=\"b ",
        " \"a",
        "\" ",
        "“a ",
        " ”",
        "‘a’ ",
        "'a s' ",
        "\"'",
        "“\"",
        "5'6\" ",
        "\"5\" "
      })
  void aParagraphOfMarksTakesTimeInALine(String mark) {
    String text = mark.repeat(LONG / mark.length());
    assertTimeout(Duration.ofSeconds(30), () -> assertThat(isInOrder(read(text))).isTrue());
  }

  @Test
  void aParagraphOfMoreMarksThanWordsHaveHoldsNoSpeech() {
    assertThat(read("\"a\" ".repeat(600_000))).isEmpty();
  }

  private static List<String> words(String text, List<Passage> passages) {
    return passages.stream()
        .map(passage -> text.substring(passage.span().begin(), passage.span().end()))
        .toList();
  }

  private static boolean isInOrder(List<Passage> passages) {
    for (int i = 1; i < passages.size(); i++) {
      if (passages.get(i - 1).span().end() > passages.get(i).span().begin()) {
        return false;
      }
    }
    return true;
  }
}
