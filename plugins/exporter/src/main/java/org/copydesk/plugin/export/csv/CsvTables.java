package org.copydesk.plugin.export.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Actor;
import org.copydesk.api.vocabulary.Amount;
import org.copydesk.api.vocabulary.KnowledgeBaseEntry;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Mention;
import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.api.vocabulary.Statistic;
import org.copydesk.api.vocabulary.TieRole;
import org.copydesk.plugin.export.reading.CodePoints;
import org.copydesk.plugin.export.reading.Names;
import org.copydesk.plugin.export.reading.Ties;
import org.jspecify.annotations.Nullable;

/** The tables of quotes, statistics and actors. */
final class CsvTables {

  private static final String PARTS = " … ";
  private static final String LIST = "; ";

  private CsvTables() {}

  static List<CsvTable> all() {
    return List.of(quotes(), statistics(), actors());
  }

  private static CsvTable quotes() {
    List<String> columns =
        List.of(
            "document",
            "id",
            "begin",
            "end",
            "kind",
            "quote",
            "speaker",
            "actor",
            "actor-name",
            "cue",
            "addressee",
            "antecedent",
            "negated",
            "hypothetical",
            "confidence");
    return new CsvTable("quotes.csv", columns, CsvTables::quoteRows);
  }

  private static Stream<List<Object>> quoteRows(Document document) {
    Row row = new Row(document, Layers.QUOTES);
    return document.layer(Layers.QUOTES).stream().map(quote -> row.of(quote));
  }

  private static CsvTable statistics() {
    List<String> columns =
        List.of(
            "document",
            "id",
            "begin",
            "end",
            "figure",
            "value",
            "value-high",
            "unit",
            "unit-kind",
            "kind",
            "qualifier",
            "trend",
            "from",
            "to",
            "subject",
            "subject-actor",
            "subject-actor-name",
            "of",
            "time",
            "source",
            "source-actor",
            "source-actor-name",
            "confidence");
    return new CsvTable("statistics.csv", columns, CsvTables::statisticRows);
  }

  private static Stream<List<Object>> statisticRows(Document document) {
    Row row = new Row(document, Layers.STATISTICS);
    return document.layer(Layers.STATISTICS).stream().map(statistic -> row.of(statistic));
  }

  private static CsvTable actors() {
    List<String> columns =
        List.of(
            "document",
            "id",
            "begin",
            "end",
            "name",
            "type",
            "kb-id",
            "kb-label",
            "mentions",
            "names",
            "nominals",
            "confidence");
    return new CsvTable("actors.csv", columns, CsvTables::actorRows);
  }

  private static Stream<List<Object>> actorRows(Document document) {
    Row row = new Row(document, Layers.ACTORS);
    return document.layer(Layers.ACTORS).stream().map(actor -> row.of(actor));
  }

  /** Fills the rows of one document and layer. */
  private record Row(Document document, LayerKey<?> layer, Ties ties, CodePoints codePoints) {

    Row(Document document, LayerKey<?> layer) {
      this(document, layer, Ties.of(document), CodePoints.of(document.text()));
    }

    List<Object> of(Quote quote) {
      List<Object> cells = start(quote);
      cells.add(Names.of(quote.kind()));
      cells.add(quote.parts().stream().map(document::text).collect(Collectors.joining(PARTS)));
      cells.add(text(quote.speaker()));
      addActor(cells, quote, TieRole.SPEAKER);
      cells.add(text(quote.cue()));
      cells.add(text(quote.addressee()));
      cells.add(text(quote.antecedent()));
      cells.add(quote.negated());
      cells.add(quote.hypothetical());
      cells.add(quote.confidence());
      return cells;
    }

    List<Object> of(Statistic statistic) {
      List<Object> cells = start(statistic);
      cells.add(document.text(statistic.span()));
      cells.add(statistic.value().low());
      cells.add(statistic.value().isRange() ? statistic.value().high() : "");
      cells.add(statistic.unit().name());
      cells.add(Names.of(statistic.unit().kind()));
      cells.add(Names.of(statistic.kind()));
      cells.add(Names.of(statistic.qualifier()));
      cells.add(statistic.trend() == null ? "" : Names.of(statistic.trend()));
      cells.add(amount(statistic.from()));
      cells.add(amount(statistic.to()));
      cells.add(text(statistic.subject()));
      addActor(cells, statistic, TieRole.SUBJECT);
      cells.add(text(statistic.of()));
      cells.add(text(statistic.time()));
      cells.add(text(statistic.source()));
      addActor(cells, statistic, TieRole.SOURCE);
      cells.add(statistic.confidence());
      return cells;
    }

    List<Object> of(Actor actor) {
      Optional<KnowledgeBaseEntry> entry = Optional.ofNullable(actor.kb());
      List<Object> cells = start(actor);
      cells.add(actor.name());
      cells.add(Names.of(actor.type()));
      cells.add(entry.map(KnowledgeBaseEntry::id).orElse(""));
      cells.add(entry.map(KnowledgeBaseEntry::label).orElse(""));
      cells.add(actor.mentions().size());
      cells.add(mentions(actor, MentionKind.NAME));
      cells.add(mentions(actor, MentionKind.NOMINAL));
      cells.add(actor.confidence());
      return cells;
    }

    private List<Object> start(Annotation annotation) {
      List<Object> cells = new ArrayList<>();
      cells.add(document.origin().place().toString());
      cells.add(document.idOf(layer, annotation).value());
      cells.add(codePoints.at(annotation.span().begin()));
      cells.add(codePoints.at(annotation.span().end()));
      return cells;
    }

    private void addActor(List<Object> cells, Annotation annotation, TieRole role) {
      Optional<Actor> actor = ties.actor(layer, annotation, role);
      cells.add(actor.map(a -> document.idOf(Layers.ACTORS, a).value()).orElse(""));
      cells.add(actor.map(Actor::name).orElse(""));
    }

    private String mentions(Actor actor, MentionKind kind) {
      return actor.mentions().stream()
          .filter(mention -> mention.kind() == kind)
          .map(Mention::span)
          .map(document::text)
          .distinct()
          .collect(Collectors.joining(LIST));
    }

    private String text(@Nullable Span span) {
      return span == null ? "" : document.text(span);
    }

    private static String amount(@Nullable Amount amount) {
      return amount == null ? "" : amount.toString();
    }
  }
}
