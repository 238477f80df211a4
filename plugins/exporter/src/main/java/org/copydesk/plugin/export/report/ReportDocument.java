package org.copydesk.plugin.export.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Metadata;
import org.copydesk.api.document.SectionKind;
import org.copydesk.api.vocabulary.Actor;
import org.copydesk.api.vocabulary.KnowledgeBaseEntry;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.api.vocabulary.Statistic;
import org.copydesk.api.vocabulary.TieRole;
import org.copydesk.plugin.export.reading.Names;
import org.copydesk.plugin.export.reading.Ties;
import org.jspecify.annotations.Nullable;

/** A document as the report shows it: the values of its page and of its rows in the tables. */
final class ReportDocument {

  private static final int PAGE_NAME = 16;

  private final Document document;
  private final Ties ties;
  private final List<Map<String, Object>> quotes;
  private final List<Map<String, Object>> statistics;
  private final List<Map<String, Object>> actors;
  private final Map<String, Integer> quotesByActor = new TreeMap<>();

  ReportDocument(Document document) {
    this.document = document;
    this.ties = Ties.of(document);
    document.layer(Layers.QUOTES).stream()
        .flatMap(quote -> ties.actor(Layers.QUOTES, quote, TieRole.SPEAKER).stream())
        .forEach(actor -> quotesByActor.merge(actor.name(), 1, Integer::sum));
    this.quotes = document.layer(Layers.QUOTES).stream().map(this::quote).toList();
    this.statistics = document.layer(Layers.STATISTICS).stream().map(this::statistic).toList();
    this.actors = document.layer(Layers.ACTORS).stream().map(this::actor).toList();
  }

  /** Returns the page's file, relative to the report's folder. */
  String page() {
    return "documents/" + document.id().value().substring(0, PAGE_NAME) + ".html";
  }

  String title() {
    String title = document.metadata().title();
    return title == null || title.isBlank() ? document.origin().place().fileName() : title;
  }

  List<Map<String, Object>> quotes() {
    return quotes;
  }

  List<Map<String, Object>> statistics() {
    return statistics;
  }

  List<Map<String, Object>> actors() {
    return actors;
  }

  /** Returns how often each actor is quoted, by its name. */
  Map<String, Integer> quotesByActor() {
    return quotesByActor;
  }

  Map<String, Object> summary() {
    Map<String, Object> values = new HashMap<>();
    values.put("page", page());
    values.put("document", document.origin().place().toString());
    values.put("title", title());
    values.put("type", document.origin().mediaType());
    values.put("language", document.metadata().language());
    values.put("quotes", quotes.size());
    values.put("statistics", statistics.size());
    values.put("actors", actors.size());
    return values;
  }

  Map<String, Object> values() {
    Metadata metadata = document.metadata();
    Map<String, Object> values = new HashMap<>();
    values.put("place", document.origin().place().toString());
    values.put("title", title());
    values.put("titleApart", !showsItsTitle());
    values.put("published", metadata.published());
    values.put("authors", String.join(", ", metadata.authors()));
    values.put("blocks", new Highlights(document, ties).blocks());
    values.put("quotes", quotes);
    values.put("hasQuotes", !quotes.isEmpty());
    values.put("statistics", statistics);
    values.put("hasStatistics", !statistics.isEmpty());
    values.put("actors", actors);
    values.put("hasActors", !actors.isEmpty());
    return values;
  }

  /** Most articles begin with their title; it is not shown twice. */
  private boolean showsItsTitle() {
    return document.sections().stream()
        .filter(section -> section.kind() == SectionKind.TITLE)
        .anyMatch(section -> document.text(section.span()).strip().equals(title().strip()));
  }

  private Map<String, Object> quote(Quote quote) {
    Map<String, Object> values = start(Layers.QUOTES, quote);
    values.put(
        "words", quote.parts().stream().map(document::text).collect(Collectors.joining(" … ")));
    values.put("speaker", text(quote.speaker()));
    values.put("actor", actorName(Layers.QUOTES, quote, TieRole.SPEAKER));
    values.put("cue", text(quote.cue()));
    values.put("kind", Names.of(quote.kind()));
    return values;
  }

  private Map<String, Object> statistic(Statistic statistic) {
    String sign = statistic.qualifier().sign();
    Map<String, Object> values = start(Layers.STATISTICS, statistic);
    values.put("words", document.text(statistic.span()));
    values.put("value", (sign.equals("=") ? "" : sign + " ") + statistic.value());
    values.put("unit", statistic.unit().name());
    values.put("subject", text(statistic.subject()));
    values.put("of", text(statistic.of()));
    values.put("time", text(statistic.time()));
    values.put("source", text(statistic.source()));
    return values;
  }

  private Map<String, Object> actor(Actor actor) {
    Map<String, Object> values = start(Layers.ACTORS, actor);
    values.put("name", actor.name());
    values.put("type", Names.of(actor.type()).replace('-', ' '));
    values.put("entry", Optional.ofNullable(actor.kb()).map(KnowledgeBaseEntry::id).orElse(""));
    values.put("mentions", actor.mentions().size());
    values.put("quotes", quotesByActor.getOrDefault(actor.name(), 0));
    values.put(
        "names",
        actor.mentions().stream()
            .filter(mention -> mention.kind() != MentionKind.PRONOUN)
            .map(mention -> document.text(mention.span()))
            .distinct()
            .collect(Collectors.joining(", ")));
    return values;
  }

  private Map<String, Object> start(LayerKey<?> layer, Annotation annotation) {
    Map<String, Object> values = new HashMap<>();
    values.put("page", page());
    values.put("anchor", Highlights.anchor(document, layer, annotation));
    values.put("document", document.origin().place().toString());
    return values;
  }

  private String actorName(LayerKey<?> layer, Annotation annotation, TieRole role) {
    return ties.actor(layer, annotation, role).map(Actor::name).orElse("");
  }

  private String text(@Nullable Span span) {
    return span == null ? "" : document.text(span);
  }
}
