package org.copydesk.plugin.linguistics.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownMarksTest {

  private static final char SEPARATOR = '|';

  @ParameterizedTest
  @CsvSource(
      delimiter = SEPARATOR,
      quoteCharacter = '~',
      value = {
        "„Go ‚now‘,“ he said.   | “Go ‘now’,” he said.",
        "„Go,” he said.         | “Go,” he said.",
        "«Go ‹now›,» he said.   | “Go ‘now’,” he said.",
        "‘Go “now”,’ he said.   | “Go ‘now’,” he said.",
        "'It's late,' he said.  | “It's late,” he said.",
        "‘The miners’ well,’ he | “The miners' well,” he",
        "“It’s ‘late’,” he said | “It's ‘late’,” he said",
        "the '90s and rock 'n   | the '90s and rock 'n"
      })
  void everyStyleIsShownAsTheOneThatTheModelKnows(String printed, String shown) {
    KnownMarks marks = new KnownMarks(printed, printed.length());
    StringBuilder seen = new StringBuilder();
    for (int i = 0; i < printed.length(); i++) {
      seen.append(marks.at(i));
    }
    assertThat(seen).hasToString(shown);
  }
}
