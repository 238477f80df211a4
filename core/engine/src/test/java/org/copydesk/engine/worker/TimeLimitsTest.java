package org.copydesk.engine.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitsTest {

  private static final TimeLimits LIMITS =
      new TimeLimits(Duration.ofMinutes(2), Duration.ofMinutes(10));

  @ParameterizedTest
  @CsvSource({
    "0, 2m, 10m",
    "1000000, 2m, 10m",
    "1000001, 4m, 20m",
    "10000000, 20m, 100m",
    "2147483647, 4296m, 21480m"
  })
  void aLongTextHasAsManyTimesTheLimitsAsItHasMillionsOfCharacters(
      int characters, String step, String document) {
    assertThat(LIMITS.forText(characters))
        .isEqualTo(new TimeLimits(Duration.parse("PT" + step), Duration.parse("PT" + document)));
  }

  @ParameterizedTest
  @CsvSource({"5", "10000000"})
  void noLimitStaysNone(int characters) {
    assertThat(TimeLimits.of(Duration.ZERO).forText(characters))
        .isEqualTo(TimeLimits.of(Duration.ZERO));
  }
}
