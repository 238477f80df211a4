package org.copydesk.plugin.export.report;

import java.io.IOException;
import java.util.List;
import org.copydesk.api.annotation.AnnotationId;
import org.copydesk.api.document.Document;
import org.copydesk.api.export.RunFacts;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Status;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.api.vocabulary.Statistic;
import org.copydesk.api.vocabulary.TieRole;
import org.copydesk.plugin.export.reading.Names;

/**
 * Fills the report's folder. Of a document nothing is kept but numbers: which row of which table
 * belongs to which actor.
 */
final class ReportWriter {

  private final ReportFolder folder;
  private final Scripts scripts;
  private final Rows documents;
  private final Rows quotes;
  private final Rows statistics;
  private final Cast cast = new Cast();
  private final Tally tally = new Tally();

  ReportWriter(ReportFolder folder) {
    this.folder = folder;
    this.scripts = new Scripts(folder);
    this.documents = new Rows("documents", DocumentRow.COLUMNS, scripts);
    this.quotes = new Rows("quotes", QuoteRow.COLUMNS, scripts);
    this.statistics = new Rows("statistics", StatisticRow.COLUMNS, scripts);
  }

  void add(Document document) throws IOException {
    ReportDocument view = new ReportDocument(document, documents.size(), cast);
    for (Quote quote : document.layer(Layers.QUOTES)) {
      tie(view, quote, quotes.add(QuoteRow.of(view, quote)));
    }
    for (Statistic statistic : document.layer(Layers.STATISTICS)) {
      tie(view, statistic, statistics.add(StatisticRow.of(view, statistic)));
    }
    scripts.write("texts/" + view.key(), view.values());
    documents.add(DocumentRow.of(view));
    tally.add(document);
  }

  private void tie(ReportDocument view, Quote quote, int row) {
    AnnotationId id = view.document().idOf(Layers.QUOTES, quote);
    int speaker = view.actor(id, TieRole.SPEAKER);
    int addressee = view.actor(id, TieRole.ADDRESSEE);
    cast.tie(Tie.SAID, row, speaker);
    cast.tie(Tie.TOLD, row, addressee);
    cast.speaks(speaker, addressee);
    for (int spokenOf : view.spokenOf(quote)) {
      if (spokenOf != speaker) {
        cast.tie(Tie.SPOKEN_OF, row, spokenOf);
        cast.speaks(speaker, spokenOf);
      }
    }
  }

  private void tie(ReportDocument view, Statistic statistic, int row) {
    AnnotationId id = view.document().idOf(Layers.STATISTICS, statistic);
    cast.tie(Tie.ABOUT, row, view.actor(id, TieRole.SUBJECT));
    cast.tie(Tie.FROM, row, view.actor(id, TieRole.SOURCE));
  }

  void complete(RunFacts run) throws IOException {
    Rows actors = new Rows("actors", ReportActor.COLUMNS, scripts);
    Rows ledger =
        new Rows(
            "ledger", List.of("place", "document", "status", "reason", "stage", "detail"), scripts);
    RunCast people = RunCast.of(cast, run.tables());
    people.write(actors, scripts);
    for (LedgerEntry entry : run.ledger()) {
      Reason reason = entry.reason();
      if (reason != null && reason != Reason.CONTAINER && entry.status() != Status.SKIPPED) {
        ledger.add(row(entry, reason));
      }
    }
    List<Rows> tables = List.of(documents, quotes, statistics, actors, ledger);
    for (Rows table : tables) {
      table.finish();
    }
    scripts.write("overview", new Overview(tally, people).values(run.pipeline(), tables));
    new ReportPages(folder).write(run.pipeline());
  }

  private static List<Object> row(LedgerEntry entry, Reason reason) {
    return List.of(
        entry.place().toString(),
        ReportDocument.key(entry.document()),
        Names.of(entry.status()),
        reason.code(),
        entry.stage(),
        entry.detail());
  }
}
