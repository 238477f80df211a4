package org.copydesk.acceptance.corpus;

import java.util.Map;
import org.copydesk.acceptance.Facts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NameAccuracyTest {

  @ParameterizedTest
  @EnumSource
  void noFigureOfNamesFallsByMoreThanHalfAPoint(Chain chain) {
    Map<String, Facts> found = chain.found();
    NameScore score = new NameScore();
    CorpusText.all().stream()
        .filter(text -> !text.names().isEmpty())
        .forEach(text -> score.add(text, Name.from(found.get(text.file()))));
    Floors.of(chain).hold(score.figures(), "");
  }
}
