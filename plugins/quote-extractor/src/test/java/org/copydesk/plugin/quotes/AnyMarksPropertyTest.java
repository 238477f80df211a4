package org.copydesk.plugin.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.testkit.TestContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Marks in any arrangement give quotes whose parts follow one another and lie in the text. */
class AnyMarksPropertyTest {

  private static final List<String> PIECES =
      List.of(
          "“",
          "”",
          "\"",
          "'",
          "‘",
          "’",
          "«",
          "»",
          "„",
          "''",
          "``",
          " ",
          " ",
          " ",
          "\n\n",
          ", ",
          ". ",
          "? ",
          "he said",
          "she added that",
          "according to",
          "the mayor",
          "It is late",
          "no one",
          "5'6\"",
          "12\"",
          ":",
          " — ",
          "who told",
          "\u200f",
          "(",
          ")");

  static IntStream seeds() {
    return IntStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void partsNeverOverlap(int seed) throws Exception {
    Document document = Reading.linguistics(arrangement(new Random(seed)));
    Document done =
        new QuoteExtractorFactory()
            .create(QuoteExtractorSettings.DEFAULTS, TestContext.shared())
            .process(document);
    for (Quote quote : done.layer(Layers.QUOTES)) {
      assertThat(quote.parts()).as(document.text()).isNotEmpty();
      assertThat(inOrder(quote.parts())).as("%s in %s", quote, document.text()).isTrue();
    }
  }

  private static String arrangement(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static boolean inOrder(List<Span> parts) {
    return IntStream.range(1, parts.size())
        .allMatch(i -> parts.get(i - 1).end() <= parts.get(i).begin());
  }
}
