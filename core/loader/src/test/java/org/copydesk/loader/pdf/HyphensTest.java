package org.copydesk.loader.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {

  private static final Set<String> KNOWN = Set.of("well-known", "two", "thirds", "harbours");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the new har-|bour opens|the new harbour opens",
        "a well-|known skipper|a well-known skipper",
        "about two-|thirds of them|about two-thirds of them",
        "Anglo-|American talks|Anglo-American talks",
        "a 68-|year-old man|a 68-year-old man",
        "the 2019-|2023 plan|the 2019-2023 plan",
        "the quay —|and the crane|the quay — and the crane",
        "the quay—|and the crane|the quay—and the crane",
        "soft har\u00AD|bour|soft harbour",
        "plain words|go on|plain words go on",
        "港口|開放|港口開放"
      })
  void joinsLines(String before, String line, String joined) {
    StringBuilder text = new StringBuilder(before);

    new Hyphens(() -> KNOWN).append(text, line);

    assertThat(text).hasToString(joined);
  }
}
