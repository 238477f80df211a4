package org.copydesk.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionRangeTest {

  @ParameterizedTest
  @CsvSource({
    "^1.0, 1.4.2, true",
    "^1.0, 2.0.0, false",
    "1.x, 1.9.0, true",
    "~1.2, 1.2.9, true",
    "~1.2, 1.3.0, false",
    ">=1.0.0 & <2.0.0, 1.5.0, true",
    ">=1.0.0 & <2.0.0, 2.0.0, false",
    "*, 0.0.1, true"
  })
  void tellsWhetherAVersionWillDo(String range, String version, boolean included) {
    assertThat(VersionRange.of(range).includes(version)).isEqualTo(included);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ">=1.0 <2.0", "newest", "^", "1.0 or so"})
  void refusesWhatIsNoRange(String range) {
    assertThatThrownBy(() -> VersionRange.of(range))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is no range of versions. Write one such as \"^1.0\"");
  }
}
