package org.copydesk.plugin.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole chain on texts that mean harm: no error, no runaway quote, time in a line. */
class HostileTextTest {

  private static final List<String> MARKS = List.of("\"", "“", "”", "«", "'", "\u200f\"", "\0\"");
  private static final String FIRST = "Ruiz said the dam was “old and grey” on Monday.";
  private static final String SECOND = "“It is late,” Okoro said.";

  @Test
  void aMarkTooManyAnywhereLeavesTheNextParagraphAlone() {
    for (String mark : MARKS) {
      for (int at = 0; at <= FIRST.length(); at++) {
        String text = FIRST.substring(0, at) + mark + FIRST.substring(at) + "\n\n" + SECOND;
        assertThat(Reading.of(text)).as(text).contains("direct | Okoro | said | “It is late,”");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "”",
        "«»",
        "'\"",
        "\0",
        "\u202e\"\u202c ",
        "\"\n",
        "Q. A. ",
        "A:\n",
        "[(",
        ") ]",
        "said: ",
        "“He said ",
        "he said, ",
        "(x) "
      })
  void aParagraphOfOneThingOverAndOverTakesTimeInALine(String thing) {
    String text = thing.repeat(300_000 / thing.length());
    assertTimeout(Duration.ofSeconds(60), () -> Reading.of(text));
  }

  @Test
  void aTurnOfManyDirectionsTakesTimeInALine() {
    String turns = "ROE: Yes.\n\nDOE: No.\n\nROE: Yes.\n\nDOE: ";
    String text = turns + "(x.) ".repeat(60_000) + "\n\nROE: Well.";
    assertTimeout(Duration.ofSeconds(60), () -> assertThat(Reading.of(text)).hasSizeGreaterThan(3));
  }
}
