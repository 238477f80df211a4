package org.copydesk.embed.findings;

import java.util.List;
import java.util.Optional;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.MeasureUnit;
import org.copydesk.api.vocabulary.Qualifier;
import org.copydesk.api.vocabulary.Statistic;
import org.copydesk.api.vocabulary.TieRole;
import org.copydesk.api.vocabulary.UnitKind;

/** Puts figures into words. */
final class StatisticWording {

  private final Document document;
  private final Ties ties;

  StatisticWording(Document document, Ties ties) {
    this.document = document;
    this.ties = ties;
  }

  Optional<Finding> of(String label, Annotation annotation) {
    return annotation instanceof Statistic figure
        ? Optional.of(
            new Finding(
                label,
                kind(figure.unit()),
                document.text(figure.span()),
                List.of(figure.span()),
                facts(figure),
                figure.confidence()))
        : Optional.empty();
  }

  private List<Fact> facts(Statistic figure) {
    return new FactList(document)
        .value("value", qualified(figure))
        .value("unit", unit(figure.unit()))
        .value("trend", figure.trend() == null ? null : FactList.plain(figure.trend()))
        .value("from", figure.from())
        .value("to", figure.to())
        .words(
            "subject", figure.subject(), ties.actorOf(Layers.STATISTICS, figure, TieRole.SUBJECT))
        .words("of", figure.of(), null)
        .words("source", figure.source(), ties.actorOf(Layers.STATISTICS, figure, TieRole.SOURCE))
        .words("time", figure.time(), null)
        .all();
  }

  private static String qualified(Statistic figure) {
    boolean exact = figure.qualifier() == Qualifier.EXACT;
    return exact ? figure.value().toString() : figure.qualifier().sign() + " " + figure.value();
  }

  private static String kind(MeasureUnit unit) {
    return unit.kind() == UnitKind.NONE ? "" : FactList.plain(unit.kind());
  }

  private static String unit(MeasureUnit unit) {
    if (unit.equals(MeasureUnit.NONE)) {
      return "";
    }
    return unit.symbol() == null ? unit.name() : unit.name() + " (" + unit.symbol() + ")";
  }
}
