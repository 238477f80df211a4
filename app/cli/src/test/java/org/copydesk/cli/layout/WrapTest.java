package org.copydesk.cli.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrapTest {

  private static List<String> wrapped(String text, int width) {
    return Inked.of(text).wrapped(width).stream().map(line -> line.written(false)).toList();
  }

  @Test
  void linesBreakAtWhiteSpace() {
    assertThat(wrapped("The ferry was late again today.", 12))
        .containsExactly("The ferry", "was late", "again today.");
  }

  @Test
  void aWordTooLongForALineIsBroken() {
    assertThat(wrapped("a https://example.org/x", 8))
        .containsExactly("a", "https://", "example.", "org/x");
  }

  @Test
  void breaksAndIndentsOfTheTextAreKept() {
    assertThat(wrapped("one\n\n  two\n", 10)).containsExactly("one", "", "  two", "");
  }

  @Test
  void aLetterStaysTogetherWithItsAccents() {
    assertThat(wrapped("e\u0301e\u0301e\u0301", 2)).containsExactly("e\u0301e\u0301", "e\u0301");
  }

  @Test
  void emojiAndIdeographsTakeTwoColumnsAndAreNotBroken() {
    String family = "\ud83d\udc69\u200d\ud83d\udc67";
    assertThat(Columns.of(family)).isEqualTo(2);
    assertThat(Columns.of("\u6771\u4eac")).isEqualTo(4);
    assertThat(Columns.of("\u2764\ufe0f")).isEqualTo(2);
    assertThat(Columns.of("\ud83c\uddf5\ud83c\uddf9")).as("a flag").isEqualTo(2);
    assertThat(wrapped(family + family + "\u6771\u4eac", 4))
        .containsExactly(family + family, "\u6771\u4eac");
  }

  @Test
  void colourIsTakenUpAgainInTheNextLine() {
    Inked text = Inked.of("one ").plus("two three", Ink.QUOTE);
    assertThat(text.wrapped(8).stream().map(line -> line.written(true)))
        .containsExactly("one \u001b[32mtwo\u001b[0m", "\u001b[32mthree\u001b[0m");
  }
}
