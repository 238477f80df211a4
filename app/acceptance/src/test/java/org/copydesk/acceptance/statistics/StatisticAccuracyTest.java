package org.copydesk.acceptance.statistics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.copydesk.acceptance.Facts;
import org.copydesk.acceptance.House;
import org.copydesk.acceptance.corpus.Floors;
import org.junit.jupiter.api.Test;

class StatisticAccuracyTest {

  private static final String FAULTS = "app/acceptance/target/statistic-faults.tsv";

  @Test
  void noFigureOfStatisticsFallsByMoreThanHalfAPoint() throws IOException {
    List<StatisticText> corpus = StatisticText.all();
    Map<String, Facts> found = StatisticChain.over(corpus);
    StatisticScore score = new StatisticScore();
    for (StatisticText text : corpus) {
      Facts document = found.get(text.file());
      score.add(text.in(document.text()), FoundFigures.of(document));
    }
    score.byKind().forEach((figure, value) -> System.out.println(figure + "\t" + value));
    Path faults = House.path(FAULTS);
    Files.writeString(faults, String.join("\n", score.faults()) + "\n");
    Floors.of(StatisticText.FOLDER, "encoder").hold(score.figures(), "a line each in " + faults);
  }
}
