package org.copydesk.plugin.export.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.api.annotation.AnnotationId;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Statistic;
import org.copydesk.api.vocabulary.TieRole;
import org.copydesk.plugin.export.reading.Names;

/** A statistic's row in the table of statistics and on its document's page. */
final class StatisticRow {

  static final List<String> COLUMNS =
      List.of(
          "document",
          "id",
          "words",
          "kind",
          "value",
          "high",
          "sign",
          "unit",
          "trend",
          "subject",
          "subjectActor",
          "of",
          "time",
          "source",
          "sourceActor",
          "page",
          "confidence");

  private StatisticRow() {}

  static List<Object> of(ReportDocument view, Statistic statistic) {
    AnnotationId id = view.document().idOf(Layers.STATISTICS, statistic);
    String sign = statistic.qualifier().sign();
    return List.of(
        view.number(),
        id.value(),
        view.document().text(statistic.span()),
        Names.of(statistic.kind()),
        statistic.value().low(),
        statistic.value().isRange() ? statistic.value().high() : "",
        sign.equals("=") ? "" : sign,
        statistic.unit().name(),
        Optional.ofNullable(statistic.trend())
            .map(trend -> trend.name().toLowerCase(Locale.ROOT))
            .orElse(""),
        view.text(statistic.subject()),
        view.actor(id, TieRole.SUBJECT),
        view.text(statistic.of()),
        view.text(statistic.time()),
        view.text(statistic.source()),
        view.actor(id, TieRole.SOURCE),
        view.pages().at(statistic.span().begin()),
        statistic.confidence());
  }
}
