package org.copydesk.engine.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

  @Test
  void showsThePlaceTheMessageAndTheLineWithCarets() {
    SourceText source = SourceText.of("p.yaml", "a: 1\n  - use: quote-extracter\n");

    assertThat(source.problem(new Mark(2, 10, 15), "no plugin provides it."))
        .hasToString(
            """
            p.yaml:2:10: error: no plugin provides it.
                2 |   - use: quote-extracter
                  |          ^^^^^^^^^^^^^^^""");
  }

  @Test
  void keepsTabsSoThatTheCaretStandsBelowItsPlace() {
    SourceText source = SourceText.of("p.yaml", "\ta: b");

    assertThat(source.problem(new Mark(1, 5, 1), "wrong."))
        .asString()
        .endsWith("    1 | \ta: b\n      | \t   ^");
  }

  @Test
  void cutsLongLinesToAWindowAroundThePlace() {
    SourceText source = SourceText.of("p.yaml", "x".repeat(5000) + "FAULT" + "y".repeat(5000));

    String[] lines = source.problem(new Mark(1, 5001, 5), "wrong.").toString().split("\n");

    assertThat(lines[1].length()).isLessThan(200);
    assertThat(lines[1].substring(lines[2].indexOf('^'))).startsWith("FAULT");
    assertThat(lines[2]).endsWith("^^^^^").doesNotContain("^^^^^^");
  }

  @Test
  void hasNoPlaceWhenItCameFromNoFile() {
    assertThat(SourceText.NONE.problem(Mark.NONE, "wrong.")).hasToString("error: wrong.");
  }

  @Test
  void manyComeInTheOrderOfTheirPlacesAndTheFirstHundredAreShown() {
    SourceText source = SourceText.of("p.yaml", "");
    List<Problem> problems =
        new java.util.ArrayList<>(
            java.util.stream.IntStream.rangeClosed(1, 250)
                .mapToObj(line -> source.problem(new Mark(line, 1, 1), "wrong."))
                .toList());
    Collections.reverse(problems);

    ConfigurationException e = new ConfigurationException(problems);

    assertThat(e.problems()).hasSize(250);
    assertThat(e.getMessage().lines().toList())
        .hasSize(101)
        .startsWith("p.yaml:1:1: error: wrong.")
        .endsWith("and 150 more errors.");
  }
}
