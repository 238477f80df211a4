package org.copydesk.acceptance.corpus;

import java.util.Map;
import org.copydesk.acceptance.Facts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuoteAccuracyTest {

  @ParameterizedTest
  @EnumSource
  void noFigureOfQuotesFallsByMoreThanHalfAPoint(Chain chain) {
    Map<String, Facts> found = chain.found();
    QuoteScore score = new QuoteScore();
    for (CorpusText text : CorpusText.all()) {
      score.add(text, found.get(text.file()).quotes().stream().map(Speech::from).toList());
    }
    Floors.of(chain).hold(score.figures(), score.worst());
  }
}
