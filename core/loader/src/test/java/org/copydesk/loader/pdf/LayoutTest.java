package org.copydesk.loader.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Words with places in, lines in reading order out. */
class LayoutTest {

  private static final Face PLAIN = new Face("Serif", false, false);
  private static final Box SIZE = new Box(0, 0, 600, 800);

  private final List<Word> words = new ArrayList<>();

  @Test
  void columnsAreReadOneAfterTheOtherWhateverTheOrderInTheFile() {
    line(50, 40, "A heading over the whole width of the page, from left to right, and on");
    for (int i = 0; i < 6; i++) {
      line(50, 80 + 12 * i, "left column line number " + i);
      line(320, 80 + 12 * i, "right column line number " + i);
    }
    line(50, 200, "A closing line over the whole width of the page, from left to right");
    Collections.shuffle(words, new Random(7));

    List<String> lines = lines();

    assertThat(lines).hasSize(14);
    assertThat(lines.get(0)).startsWith("A heading");
    assertThat(lines.subList(1, 7)).allMatch(line -> line.startsWith("left"));
    assertThat(lines.subList(7, 13)).allMatch(line -> line.startsWith("right"));
    assertThat(lines.get(13)).startsWith("A closing");
  }

  @Test
  void theShortLastLineOfAHeadingOverColumnsStaysWithIt() {
    line(50, 40, 14, "A heading over the whole width of the page, and on");
    line(50, 60, 14, "harbour");
    for (int i = 0; i < 6; i++) {
      line(50, 90 + 12 * i, "left column line number " + i);
      line(320, 90 + 12 * i, "right column line number " + i);
    }

    Region first = layout().regions().get(0);
    assertThat(first.parts()).hasSize(2).allMatch(part -> part.line().size() == 14);
    assertThat(lines()).startsWith("A heading over the whole width of the page, and on", "harbour");
  }

  @Test
  void threeColumnsAreReadFromTheLeft() {
    for (int i = 0; i < 8; i++) {
      line(40, 80 + 12 * i, "one column number " + i);
      line(230, 80 + 12 * i, "two column number " + i);
      line(420, 80 + 12 * i, "three column number " + i);
    }

    assertThat(lines().stream().map(line -> line.substring(0, 3)).distinct())
        .containsExactly("one", "two", "thr");
  }

  @Test
  void aRaisedDigitBelongsToItsLine() {
    line(50, 100, "surprised by that.");
    Word last = words.get(words.size() - 1);
    words.add(word("3", last.right(), 96, 6));

    assertThat(lines()).containsExactly("surprised by that.³");
  }

  @Test
  void aWordPrintedTwiceIsReadOnce() {
    line(50, 100, "Harbour plan");
    line(50.4f, 100, "Harbour plan");

    assertThat(lines()).containsExactly("Harbour plan");
  }

  @Test
  void aDropCapBeginsItsWord() {
    words.add(word("T", 50, 112, 30));
    line(72, 100, "he council of the harbour town");
    line(72, 112, "met on Monday to talk of cranes");
    line(50, 124, "and of nothing else at all that day");

    assertThat(lines().get(0)).isEqualTo("The council of the harbour town");
  }

  @Test
  void piecesThatStandAboveEachOtherAreATable() {
    String[][] rows = {
      {"Town", "Year", "Cost"}, {"Arden", "2024", "1,200"}, {"Corran", "2025", "90"}
    };
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < 3; j++) {
        line(50 + 120 * j, 100 + 14 * i, rows[i][j]);
      }
    }

    Region.Part part = layout().regions().get(0).parts().get(0);

    assertThat(part.table()).isNotNull();
    assertThat(part.table().rows()).hasSize(3);
    assertThat(part.table().rows().get(2).cells())
        .extracting(cell -> cell.lines().get(0).text())
        .containsExactly("Corran", "2025", "90");
  }

  @Test
  void aPageOfAHundredThousandWordsIsReadInBoundedTime() {
    Random random = new Random(1);
    for (int i = 0; i < 100_000; i++) {
      words.add(word("x" + i, random.nextInt(600), random.nextInt(800), 4 + random.nextInt(8)));
    }

    assertThat(lines()).isNotEmpty();
  }

  private PageLayout layout() {
    return PageLayout.of(new Page(1, SIZE, words, List.of(), List.of()));
  }

  private List<String> lines() {
    return layout().lines().stream().map(TextLine::text).toList();
  }

  private void line(float left, float baseline, String text) {
    line(left, baseline, 10, text);
  }

  private void line(float left, float baseline, float size, String text) {
    float x = left;
    for (String part : text.split(" ")) {
      Word word = word(part, x, baseline, size);
      words.add(word);
      x = word.right() + 3;
    }
  }

  private static Word word(String text, float left, float baseline, float size) {
    float right = left + text.length() * size / 2;
    return new Word(text, left, right, baseline, size, 1.2f, PLAIN, -1, false);
  }
}
