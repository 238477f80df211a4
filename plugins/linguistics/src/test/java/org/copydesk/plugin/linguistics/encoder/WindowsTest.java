package org.copydesk.plugin.linguistics.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowsTest {

  @Test
  void shortParagraphsStandTogether() {
    assertThat(windows(paragraph(50), paragraph(60))).containsExactly("50 60");
  }

  @Test
  void theLastParagraphIsShownAgainWhenItIsShort() {
    assertThat(windows(paragraph(150), paragraph(80), paragraph(90)))
        .containsExactly("150 80", "(80) 90");
    assertThat(windows(paragraph(80), paragraph(150), paragraph(90)))
        .containsExactly("80 150", "90");
  }

  @Test
  void aLongParagraphIsCutAtTheStartOfASentence() {
    assertThat(windows(paragraph(300, 120, 240))).containsExactly("0-240", "240-300");
  }

  @Test
  void aSentenceWithoutEndIsCutWhereTheRoomEnds() {
    assertThat(windows(paragraph(300))).containsExactly("0-253", "253-300");
    assertThat(windows(paragraph(300, 10))).containsExactly("0-253", "253-300");
  }

  @Test
  void aHeadingStandsAlone() {
    assertThat(windows(paragraph(50), paragraph(8), paragraph(60), paragraph(20)))
        .containsExactly("50", "8", "60", "20");
    assertThat(windows(paragraph(20), paragraph(21))).containsExactly("20", "21");
  }

  @Test
  void aLandmarkBeginsAWindowAndShowsWhatStandsBefore() {
    assertThat(windows(paragraph(50), landmark(60), paragraph(70)))
        .containsExactly("50", "(50) 60 70");
    assertThat(windows(paragraph(8), landmark(60))).containsExactly("8", "60");
  }

  @Test
  void marksMakeNoLandmark() {
    Paragraph plain = landmark(30);
    Paragraph marked = landmark(30);
    marked.add(60, 61, new int[] {1}, WordShape.MARK, 0, false);
    assertThat(marked.isLandmark()).isEqualTo(plain.isLandmark()).isTrue();
  }

  @Test
  void noWordsNoWindows() {
    assertThat(windows()).isEmpty();
  }

  private static Paragraph landmark(int words) {
    return starting(6, words);
  }

  /** A paragraph of words of one piece each. */
  private static Paragraph paragraph(int words, int... sentences) {
    return starting(1, words, sentences);
  }

  private static Paragraph starting(int first, int words, int... sentences) {
    Paragraph paragraph = new Paragraph();
    for (int i = 0; i < words; i++) {
      int word = i;
      boolean opens = i == 0 || Arrays.stream(sentences).anyMatch(start -> start == word);
      paragraph.add(i * 2, i * 2 + 1, new int[] {i == 0 ? first : 6}, 1, 0, opens);
    }
    return paragraph;
  }

  private static List<String> windows(Paragraph... paragraphs) {
    Windows windows = new Windows(List.of(paragraphs).iterator());
    List<String> found = new ArrayList<>();
    for (Window window = windows.next(); window != null; window = windows.next()) {
      found.add(String.join(" ", window.stretches().stream().map(WindowsTest::show).toList()));
      assertThat(window.pieces()).isLessThanOrEqualTo(255);
    }
    return found;
  }

  private static String show(Window.Stretch stretch) {
    boolean whole = stretch.from() == 0 && stretch.to() == stretch.paragraph().size();
    String words = whole ? "" + stretch.to() : stretch.from() + "-" + stretch.to();
    return stretch.context() ? "(" + words + ")" : words;
  }
}
