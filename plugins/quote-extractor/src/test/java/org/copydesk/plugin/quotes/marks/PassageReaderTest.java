package org.copydesk.plugin.quotes.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ListAssert;
import org.copydesk.api.annotation.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The passage reader")
class PassageReaderTest {

  private static final Apostrophes APOSTROPHES = new Apostrophes(Set.of("em", "n"));

  private static List<Passage> read(String text) {
    List<Span> pieces = Pieces.of(text, List.of(new Span(0, text.length())));
    return PassageReader.read(text, pieces, APOSTROPHES);
  }

  private static ListAssert<String> passagesOf(String text) {
    return assertThat(
        read(text).stream()
            .map(passage -> text.substring(passage.span().begin(), passage.span().end()))
            .toList());
  }

  @Nested
  class Styles {

    @Test
    void curlyStraightLowAndPointedMarksPair() {
      passagesOf("“a b” \"c d\" „e f“ «g h» »i j« ‘k l’ 'm n' ''o p''")
          .containsExactly(
              "“a b”", "\"c d\"", "„e f“", "«g h»", "»i j«", "‘k l’", "'m n'", "''o p''");
    }

    @Test
    void mixedStylesPairAsWell() {
      passagesOf("“one two\" and \"three four” end").containsExactly("“one two\"", "\"three four”");
    }

    @Test
    void aCurlyMarkTheWrongWayRoundCloses() {
      passagesOf("It is “odd“ in a tweet.").containsExactly("“odd“");
    }

    @Test
    void blanksWithinPointedMarksAreTheirs() {
      passagesOf("Il dit « bonjour » et part.").containsExactly("« bonjour »");
    }
  }

  @Nested
  class Singles {

    @Test
    void apostrophesAreNoMarks() {
      passagesOf("It's the players' union, rock 'n' roll, the '90s and 'em all.").isEmpty();
    }

    @Test
    void aPossessiveWithinDoesNotClose() {
      passagesOf("He said ‘the players’ union won’.").containsExactly("‘the players’ union won’");
    }

    @Test
    void threeInARowAreTwoMarks() {
      assertThat(read("''He said 'go home,''' she wrote.").get(0).inner()).hasSize(1);
      passagesOf("''He said 'go home,''' she wrote.").containsExactly("''He said 'go home,'''");
    }
  }

  @Nested
  class Measures {

    @Test
    void feetAndInchesAreNoMarks() {
      passagesOf("He is 5'6\" and the board 12\" wide.").isEmpty();
    }

    @Test
    void anInchWithinAPassageDoesNotClose() {
      passagesOf("\"The pipe is 12\" wide,\" he said.")
          .containsExactly("\"The pipe is 12\" wide,\"");
    }

    @Test
    void aYearBeforeTheMarkDoesNotKeepItOpen() {
      passagesOf("\"We left in 2016\" he said.").containsExactly("\"We left in 2016\"");
    }
  }

  @Nested
  class Nesting {

    @Test
    void theOuterPassageHoldsTheInner() {
      List<Passage> passages = read("“She said ‘no’ twice,” he said.");
      assertThat(passages).hasSize(1);
      assertThat(passages.get(0).inner()).hasSize(1);
    }

    @Test
    void theSameMarksMayNest() {
      passagesOf("\"He said \"never\" again,\" she wrote.")
          .containsExactly("\"He said \"never\" again,\"");
    }
  }

  @Nested
  class LeftOpen {

    @Test
    void itEndsWithItsParagraph() {
      passagesOf("He wrote “no way out.\n\nNext day came.").containsExactly("“no way out.");
    }

    @Test
    void itGoesOnWhenTheNextParagraphOpensWithAMark() {
      List<Passage> passages = read("He wrote “one.\n\n“Two.\n\n“Three.” Then he slept.");
      assertThat(passages).extracting(Passage::goesOn).containsExactly(true, true, false);
    }

    @Test
    void anotherOpeningMarkEndsIt() {
      passagesOf("“One two, he said. “Three four,” she said.")
          .containsExactly("“One two, he said.", "“Three four,”");
    }

    @Test
    void aWrappedLineEndsNoParagraph() {
      passagesOf("He wrote “one\r\ntwo” there.\r\n\r\n“Three” here.")
          .containsExactly("“one\r\ntwo”", "“Three”");
    }

    @Test
    void aClosingMarkAloneIsNothing() {
      passagesOf("one two” he said").isEmpty();
    }
  }
}
