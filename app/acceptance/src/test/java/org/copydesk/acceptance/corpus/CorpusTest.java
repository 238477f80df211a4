package org.copydesk.acceptance.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CorpusTest {

  private static final List<CorpusText> ALL = CorpusText.all();

  @Test
  void itHoldsSixtyTextsOfManyKindsWithQuotesOfEveryKind() {
    assertThat(ALL).hasSizeGreaterThanOrEqualTo(60);
    assertThat(ALL.stream().map(CorpusText::kind).distinct())
        .contains("wire", "transcript", "court", "release", "interview")
        .hasSizeGreaterThanOrEqualTo(15);
    Map<String, Long> kinds =
        ALL.stream()
            .flatMap(text -> text.quotes().stream())
            .filter(quote -> !quote.optional())
            .collect(Collectors.groupingBy(Speech::kind, Collectors.counting()));
    assertThat(kinds).containsOnlyKeys("direct", "mixed", "indirect");
    assertThat(kinds.values()).allMatch(count -> count >= 30);
    assertThat(ALL.stream().filter(text -> !text.names().isEmpty()).count()).isGreaterThan(20);
  }

  @Test
  void aMarkTakesNoBlankWithItAndHoldsSomething() {
    for (CorpusText text : ALL) {
      for (Speech quote : text.quotes()) {
        assertThat(quote.parts())
            .extracting(part -> part.in(text.text()))
            .as(text.file())
            .allMatch(words -> !words.isEmpty() && words.equals(words.strip()));
      }
    }
  }

  @Test
  void marksGiveTheTextWithoutThemAndWhatStandsWhere() {
    MarkedText marked =
        MarkedText.from("{d1 “Go,”} {s1+2 {p Ann}} {q1 said}, {q2 adding} {i2? so}.");
    assertThat(marked.text()).isEqualTo("“Go,” Ann said, adding so.");
    assertThat(Name.from(marked)).containsExactly(new Name("person", new Range(6, 9), false));
    assertThat(Speech.from(marked))
        .containsExactly(
            new Speech(
                "direct",
                List.of(new Range(0, 5)),
                List.of(new Range(6, 9)),
                List.of(new Range(10, 14)),
                1,
                false),
            new Speech(
                "indirect",
                List.of(new Range(23, 25)),
                List.of(new Range(6, 9)),
                List.of(new Range(16, 22)),
                1,
                true));
  }

  @Test
  void aBraceThatIsNoMarkIsAnError() {
    for (String wrong : List.of("a {b} c", "a } b", "{d1 a", "{d a}", "{x1 a}")) {
      assertThatThrownBy(() -> MarkedText.from(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
