package org.copydesk.plugin.export.report;

import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.api.annotation.AnnotationId;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.api.vocabulary.TieRole;
import org.copydesk.plugin.export.reading.Names;

/** A quote's row in the table of quotes and on its document's page. */
final class QuoteRow {

  static final List<String> COLUMNS =
      List.of(
          "document",
          "id",
          "words",
          "kind",
          "speaker",
          "actor",
          "name",
          "cue",
          "addressee",
          "page",
          "doubt",
          "confidence");

  private QuoteRow() {}

  static List<Object> of(ReportDocument view, Quote quote) {
    AnnotationId id = view.document().idOf(Layers.QUOTES, quote);
    int actor = view.actor(id, TieRole.SPEAKER);
    return List.of(
        view.number(),
        id.value(),
        quote.parts().stream().map(view.document()::text).collect(Collectors.joining(" … ")),
        Names.of(quote.kind()),
        view.text(quote.speaker()),
        actor,
        view.name(actor),
        view.text(quote.cue()),
        view.text(quote.addressee()),
        view.pages().at(quote.span().begin()),
        doubt(quote),
        quote.confidence());
  }

  private static String doubt(Quote quote) {
    return quote.negated() ? "denied" : quote.hypothetical() ? "hypothetical" : "";
  }
}
