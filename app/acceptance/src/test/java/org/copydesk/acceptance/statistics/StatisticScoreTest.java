package org.copydesk.acceptance.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.copydesk.acceptance.corpus.Range;
import org.junit.jupiter.api.Test;

class StatisticScoreTest {

  private static final String MARKED =
      "{a1 She} said {s1 sales} rose {v1 5 percent|percentage up 5 percentage} {t1 in 2024}, to "
          + "{v2 nearly 3|count ~ 3 red bus} {s2 buses} in {x two} towns on Route {n 66}.";

  private static final StatisticText TEXT = StatisticText.of("a-text.txt", MARKED);

  private static Map<String, Double> figures(String found) {
    StatisticScore score = new StatisticScore();
    score.add(TEXT, StatisticText.of("a-text.txt", found).figures());
    return score.figures();
  }

  @Test
  void theTextItselfIsAllRight() {
    assertThat(figures(MARKED))
        .hasSize(10)
        .allSatisfy((figure, value) -> assertThat(value).isEqualTo(100));
  }

  @Test
  void anOptionalNumberCountsNeitherWayAndATrapCountsAsFalse() {
    assertThat(figures(MARKED.replace("{x two}", "{v3 two|count 2 town}")))
        .containsEntry("value", 100.0);
    assertThat(figures(MARKED.replace("{n 66}", "{v3 66|count 66 -}")))
        .containsEntry("value", 80.0)
        .containsEntry("numbers that are no figures left alone", 0.0);
  }

  @Test
  void aCountedNounIsRightWithOrWithoutItsModifiers() {
    assertThat(figures(MARKED.replace("red bus", "bus"))).containsEntry("value and unit", 100.0);
    assertThat(figures(MARKED.replace("red bus", "car"))).containsEntry("value and unit", 50.0);
    assertThat(figures(MARKED.replace("5 percentage", "5 percentage point")))
        .containsEntry("value and unit", 50.0);
  }

  @Test
  void aWrongRoleCostsThatRoleAlone() {
    assertThat(figures(MARKED.replace("{s1 sales}", "sales").replace("{a1 She}", "{s1 She}")))
        .containsEntry("value and unit", 100.0)
        .containsEntry("subject, given value", 50.0)
        .containsEntry("source, given value", 0.0);
  }

  @Test
  void theSameValueElsewhereIsFalse() {
    assertThat(figures("{v1 5|percentage up 5 percentage}" + " ".repeat(100)))
        .containsEntry("value", 0.0)
        .containsEntry("right of all that is found", 0.0);
  }

  @Test
  void aPageIsComparedByItsLetters() {
    StatisticText page =
        StatisticText.of(
            "a-page.html",
            "<title>5 cows</title><p>In all <b>{v1 5|count 5 cow}</b> {s1 cows}</p>");
    assertThat(page.in("In all 5 cows\n").figures())
        .extracting(Figure::range, Figure::subject)
        .containsExactly(tuple(new Range(7, 8), List.of(new Range(9, 13))));
  }
}
