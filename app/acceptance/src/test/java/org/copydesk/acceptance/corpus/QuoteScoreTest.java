package org.copydesk.acceptance.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuoteScoreTest {

  private static final String MARKED =
      "{d1 “We will go,”} {s1 she} {q1 said}. {d1 “We must.”} {s2 He} {q2 said} {i2 that it rained}. "
          + "{s3 He} {q3 hopes} {i3? to go}.";

  private static final CorpusText TEXT = text(MARKED);

  private static CorpusText text(String marked) {
    MarkedText read = MarkedText.from(marked);
    return new CorpusText("a-text.txt", read.text(), Speech.from(read), Name.from(read));
  }

  private static Map<String, Double> figures(String found) {
    QuoteScore score = new QuoteScore();
    score.add(TEXT, text(found).quotes());
    return score.figures();
  }

  @Test
  void theGoldItselfIsAllRight() {
    assertThat(figures(MARKED))
        .hasSize(8)
        .allSatisfy((figure, value) -> assertThat(value).isEqualTo(100));
  }

  @Test
  void anOptionalQuoteCountsNeitherWay() {
    assertThat(figures(MARKED.replaceAll("\\{i3\\? ([^}]*)}", "{i3 $1}")))
        .containsEntry("span exact", 100.0);
    assertThat(figures(MARKED.replaceAll("\\{[iqs]3\\?? ([^}]*)}", "$1")))
        .containsEntry("span exact", 100.0);
  }

  @Test
  void marksAndCommasAtTheEndsCountForNothing() {
    assertThat(figures(MARKED.replace("{d1 “We will go,”}", "“{d1 We will go},”")))
        .containsEntry("fragment exact", 100.0);
  }

  @Test
  void aQuoteCutInTwoIsWrongAsAWholeAndRightInItsPieces() {
    String cut = MARKED.replace("{d1 “We must.”}", "{d4 “We must.”}");
    assertThat(figures(cut))
        .containsEntry("span exact", 40.0)
        .containsEntry("fragment exact", 100.0);
  }

  @Test
  void aWrongSpeakerCostsTheSpeakerAndTheWhole() {
    String wrong =
        MARKED.replace("{s2 He} {q2 said}", "He {q2 said}").replace("{s1 she}", "{s1+2 she}");
    assertThat(figures(wrong))
        .containsEntry("span exact", 100.0)
        .containsEntry("speaker, given match", 50.0)
        .containsEntry("end to end", 50.0);
  }

  @Test
  void aMissedQuoteCostsRecallOfItsKind() {
    String missed = MARKED.replaceAll("\\{[isq]2 ([^}]*)}", "$1");
    assertThat(figures(missed))
        .containsEntry("recall, indirect", 0.0)
        .containsEntry("recall, direct", 100.0);
  }

  @Test
  void theTextsWithMostFaultsAreTold() {
    QuoteScore score = new QuoteScore();
    score.add(TEXT, List.of());
    assertThat(score.worst())
        .asString()
        .startsWith("a-text.txt\n    not found: direct '“We will go,” … “We must.”'");
  }
}
