package org.copydesk.plugin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.api.vocabulary.QuoteKind;
import org.copydesk.api.vocabulary.Statistic;
import org.copydesk.plugin.linguistics.EncoderChoice;
import org.copydesk.plugin.linguistics.LinguisticsFactory;
import org.copydesk.plugin.linguistics.LinguisticsSettings;
import org.copydesk.testkit.Chain;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose word a figure is where a quote extractor ran before. */
class QuotedSourcesTest {

  private static final Chain READER =
      Chain.of(new LinguisticsFactory(), new LinguisticsSettings(false, EncoderChoice.NONE));
  private static final Chain DETECTOR =
      Chain.of(new StatisticDetectorFactory(), StatisticDetectorSettings.DEFAULTS);

  @Test
  void theSpeakerOfTheQuoteIsTheSourceOfItsFigures() {
    String text = "“We lost 40 boats that night,” recalled Inga Lund of the harbour club.";
    assertThat(sources(text, quote(text, "“We lost 40 boats that night,”", "Inga Lund")))
        .containsExactly("Inga Lund");
  }

  @Test
  void theInnermostQuoteCounts() {
    String text = "Mr. Lund complained that the mayor had told everybody that 40 boats were lost.";
    Quote outer =
        quote(text, "that the mayor had told everybody that 40 boats were lost", "Mr. Lund");
    Quote inner = quote(text, "that 40 boats were lost", "the mayor");
    assertThat(sources(text, outer, inner)).containsExactly("the mayor");
  }

  @Test
  void aSupposedQuoteIsNobodysWord() {
    String text = "If the mayor were to ask for 40 boats, the club would lend them.";
    Quote quote = quote(text, "40 boats", "the mayor");
    Quote supposed =
        new Quote(
            quote.span(),
            quote.parts(),
            quote.kind(),
            quote.speaker(),
            null,
            null,
            null,
            false,
            true,
            0.9);
    assertThat(sources(text, supposed)).containsExactly("-");
  }

  @Test
  void aSpeakerSeveralSentencesAwayIsNotStatedHere() {
    String text =
        "Inga Lund shook her head. “It was dark. Nobody came. The pier was gone. We lost 40 boats.”";
    assertThat(
            sources(
                text,
                quote(
                    text,
                    "“It was dark. Nobody came. The pier was gone. We lost 40 boats.”",
                    "Inga Lund")))
        .containsExactly("-");
  }

  private static Quote quote(String text, String words, String speaker) {
    return Quote.of(QuoteKind.DIRECT, List.of(span(text, words))).withSpeaker(span(text, speaker));
  }

  private static Span span(String text, String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static List<String> sources(String text, Quote... quotes) {
    Document read = READER.process(text);
    Document document = DETECTOR.process(read.with(Layer.of(Layers.QUOTES, List.of(quotes))));
    return document.layer(Layers.STATISTICS).stream()
        .map(Statistic::source)
        .map(span -> words(text, span))
        .toList();
  }

  private static String words(String text, @Nullable Span span) {
    return span == null ? "-" : text.substring(span.begin(), span.end());
  }
}
