package org.copydesk.engine.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SizeTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1500, 1500",
    "7B, 7",
    "4GiB, 4294967296",
    "500 MB, 500000000",
    "2g, 2000000000",
    "64KiB, 65536",
    "1T, 1000000000000"
  })
  void aSizeIsANumberOfBytesWithOrWithoutAUnit(String text, long bytes) {
    assertThat(Size.parse(text)).contains(new Size(bytes));
    assertThat(Form.SIZE.fits(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "GB", "-1", "1.5GB", "4 gigabytes", "9999999999TB", "1 0"})
  void anythingElseIsNone(String text) {
    assertThat(Size.parse(text)).isEmpty();
  }

  @Test
  void aSizeIsWrittenInTheLargestUnitThatHoldsIt() {
    assertThat(new Size(4L << 30)).hasToString("4GiB");
    assertThat(new Size(500_000_000)).hasToString("500000000B");
    assertThat(new Size(0)).hasToString("0B");
    assertThat(Size.parse(new Size(3 << 20).toString())).contains(new Size(3 << 20));
  }
}
