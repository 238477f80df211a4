package org.copydesk.plugin.linguistics.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.copydesk.testkit.Documents;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

  private static final Vocabulary VOCABULARY =
      Vocabulary.of(List.of("[UNK]", "[CLS]", "[SEP]", "the"));

  @Test
  void wordsAreRunsOfLettersAndMarksStandAlone() {
    assertThat(words("Don't stop_at 5.5%\u00a0now\u2026"))
        .containsExactly("Don ' t stop _ at 5 . 5 % now \u2026");
  }

  @Test
  void lettersBeyondTheFirstPlaneAreLetters() {
    assertThat(words("x\ud835\udc00y \ud83d\ude00!"))
        .containsExactly("x\ud835\udc00y \ud83d\ude00 !");
  }

  @Test
  void oddCharactersAreWordsOfTheirOwn() {
    assertThat(words("a\0b \u202ec \ud800d")).containsExactly("a \0 b \u202e c \ud800 d");
  }

  @Test
  void aBlockIsAParagraph() {
    assertThat(words("One two\nthree.\n\nFour.")).containsExactly("One two three .", "Four .");
  }

  @Test
  void marksOpenAndCloseAndAreForgottenAtTheNextParagraph() {
    assertThat(marks("He \"said it\" twice.")).containsExactly("0211300");
    assertThat(marks("\u201cOpen still\n\n\u201cGoes on\u201d")).containsExactly("211", "2113");
  }

  @Test
  void aParagraphWithoutEndComesInParts() {
    List<String> words = words("the ".repeat(50_000));
    assertThat(words).hasSize(3);
  }

  private static List<String> words(String text) {
    List<String> lines = new ArrayList<>();
    for (Iterator<Paragraph> all = paragraphs(text); all.hasNext(); ) {
      Paragraph paragraph = all.next();
      List<String> words = new ArrayList<>();
      for (int i = 0; i < paragraph.size(); i++) {
        words.add(text.substring(paragraph.begin(i), paragraph.end(i)));
      }
      lines.add(String.join(" ", words));
    }
    return lines;
  }

  private static List<String> marks(String text) {
    List<String> lines = new ArrayList<>();
    for (Iterator<Paragraph> all = paragraphs(text); all.hasNext(); ) {
      Paragraph paragraph = all.next();
      StringBuilder marks = new StringBuilder();
      for (int i = 0; i < paragraph.size(); i++) {
        marks.append(paragraph.mark(i));
      }
      lines.add(marks.toString());
    }
    return lines;
  }

  private static Iterator<Paragraph> paragraphs(String text) {
    return new Paragraphs(VOCABULARY, Documents.english(text));
  }
}
