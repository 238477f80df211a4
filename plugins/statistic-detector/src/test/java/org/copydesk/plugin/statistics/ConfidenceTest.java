package org.copydesk.plugin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.api.vocabulary.StatisticKind;
import org.copydesk.plugin.statistics.text.Table;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

  @Test
  void everyKindOfFigureHasAConfidenceInDigitsAndInWords() {
    Set<String> told =
        Table.rows("confidence.tsv").stream()
            .map(row -> row[0] + "/" + row[1])
            .collect(Collectors.toSet());
    Arrays.stream(StatisticKind.values())
        .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .forEach(kind -> assertThat(told).contains(kind + "/digits", kind + "/words"));
  }

  @Test
  void aPercentageIsSurerThanANumberWithoutAUnit() {
    assertThat(confidence("Prices rose 4 percent.")).isEqualTo(0.992);
    assertThat(confidence("The index stood at 412.")).isLessThan(0.9);
  }

  private static double confidence(String text) {
    return Found.in(text).get(0).confidence();
  }
}
