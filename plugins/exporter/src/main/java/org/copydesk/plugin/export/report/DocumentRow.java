package org.copydesk.plugin.export.report;

import java.util.List;
import java.util.Optional;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Layers;

/** A document's row in the table of documents. */
final class DocumentRow {

  static final List<String> COLUMNS =
      List.of(
          "key",
          "title",
          "place",
          "type",
          "language",
          "published",
          "quotes",
          "statistics",
          "actors");

  private DocumentRow() {}

  static List<Object> of(ReportDocument view) {
    Document document = view.document();
    return List.of(
        view.key(),
        view.title(),
        document.origin().place().toString(),
        document.origin().mediaType(),
        Optional.ofNullable(document.metadata().language()).orElse(""),
        Optional.ofNullable(document.metadata().published()).orElse(""),
        document.layer(Layers.QUOTES).size(),
        document.layer(Layers.STATISTICS).size(),
        document.layer(Layers.ACTORS).size());
  }
}
