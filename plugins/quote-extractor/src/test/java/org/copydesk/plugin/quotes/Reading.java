package org.copydesk.plugin.quotes;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.plugin.linguistics.LinguisticsFactory;
import org.copydesk.plugin.linguistics.LinguisticsSettings;
import org.copydesk.testkit.Chain;
import org.copydesk.testkit.Documents;
import org.jspecify.annotations.Nullable;

/** Runs the real chain and writes each quote as a line: {@code kind | speaker | cue | part ...}. */
final class Reading {

  private Reading() {}

  static List<String> of(String text) {
    return of(linguistics(text));
  }

  /** Reads a document that has the layers of linguistics. */
  static List<String> of(Document document) {
    Document read =
        Chain.of(new QuoteExtractorFactory(), QuoteExtractorSettings.DEFAULTS).process(document);
    return read.layer(Layers.QUOTES).stream().map(quote -> line(read, quote)).toList();
  }

  static Document linguistics(String text) {
    return linguistics(Documents.english(text));
  }

  static Document linguistics(Document document) {
    return Chain.of(new LinguisticsFactory(), LinguisticsSettings.WITHOUT_ENCODER)
        .process(document);
  }

  private static String line(Document document, Quote quote) {
    String parts = quote.parts().stream().map(document::text).collect(Collectors.joining(" ... "));
    return "%s | %s | %s | %s"
        .formatted(
            quote.kind().name().toLowerCase(Locale.ROOT),
            words(document, quote.speaker()),
            words(document, quote.cue()),
            parts);
  }

  private static String words(Document document, @Nullable Span span) {
    return span == null ? "-" : document.text(span);
  }
}
