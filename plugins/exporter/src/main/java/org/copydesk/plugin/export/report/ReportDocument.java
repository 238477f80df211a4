package org.copydesk.plugin.export.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.api.annotation.AnnotationId;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.SectionKind;
import org.copydesk.api.vocabulary.Actor;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.api.vocabulary.TieRole;
import org.copydesk.plugin.export.reading.Names;
import org.copydesk.plugin.export.reading.Ties;
import org.jspecify.annotations.Nullable;

/** A document as the report shows it. */
final class ReportDocument {

  private static final int KEY = 16;

  private final Document document;
  private final int number;
  private final Ties ties;
  private final Pages pages;
  private final Map<AnnotationId, Integer> actors = new HashMap<>();
  private final Map<Integer, String> names = new HashMap<>();
  private final MentionIndex mentions;

  /**
   * Looks at a document.
   *
   * @param number how many documents came before it
   * @param cast takes its actors
   */
  ReportDocument(Document document, int number, Cast cast) {
    this.document = document;
    this.number = number;
    this.ties = Ties.of(document);
    this.pages = Pages.of(document);
    for (Actor actor : document.layer(Layers.ACTORS)) {
      AnnotationId id = document.idOf(Layers.ACTORS, actor);
      int member = cast.add(id, actor, number);
      actors.put(id, member);
      names.put(member, actor.name());
    }
    this.mentions = MentionIndex.of(document, this::member);
  }

  /** Returns what the document's page is asked for by: the beginning of its id. */
  static String key(String id) {
    return id.length() <= KEY ? id : id.substring(0, KEY);
  }

  String key() {
    return key(document.id().value());
  }

  Document document() {
    return document;
  }

  int number() {
    return number;
  }

  Pages pages() {
    return pages;
  }

  String title() {
    String title = document.metadata().title();
    return title == null || title.isBlank() ? document.origin().place().fileName() : title;
  }

  String text(@Nullable Span span) {
    return span == null ? "" : document.text(span);
  }

  /** Returns the number in the cast of whom an annotation is tied to, or of nobody. */
  int actor(AnnotationId annotation, TieRole role) {
    return ties.actorId(annotation, role)
        .map(id -> actors.getOrDefault(id, Cast.NOBODY))
        .orElse(Cast.NOBODY);
  }

  /** Returns the name of an actor of this document, empty for nobody. */
  String name(int actor) {
    return names.getOrDefault(actor, "");
  }

  /** Returns the actors that a quote names or means, without their speaker's own 'I'. */
  Set<Integer> spokenOf(Quote quote) {
    Set<Integer> found = new LinkedHashSet<>();
    quote.parts().forEach(part -> mentions.within(part, found));
    return found;
  }

  private int member(Actor actor) {
    return actors.getOrDefault(document.idOf(Layers.ACTORS, actor), Cast.NOBODY);
  }

  /** Returns what the document's page shows. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("number", number);
    values.put("title", title());
    values.put("titleShows", showsItsTitle());
    values.put("place", document.origin().place().toString());
    values.put("published", Optional.ofNullable(document.metadata().published()).orElse(""));
    values.put("authors", document.metadata().authors());
    values.put("pages", pages.size());
    values.put("blocks", new Highlights(document, pages).blocks());
    values.put("quotes", new Part(QuoteRow.COLUMNS, quotes()));
    values.put("statistics", new Part(StatisticRow.COLUMNS, statistics()));
    values.put(
        "actors",
        new Part(List.of("actor", "id", "name", "type", "mentions", "named", "names"), cast()));
    return values;
  }

  private List<List<Object>> quotes() {
    return document.layer(Layers.QUOTES).stream().map(q -> QuoteRow.of(this, q)).toList();
  }

  private List<List<Object>> statistics() {
    return document.layer(Layers.STATISTICS).stream().map(s -> StatisticRow.of(this, s)).toList();
  }

  private List<List<Object>> cast() {
    List<List<Object>> rows = new ArrayList<>();
    for (Actor actor : document.layer(Layers.ACTORS)) {
      String id = document.idOf(Layers.ACTORS, actor).value();
      String type = Names.of(actor.type());
      int size = actor.mentions().size();
      boolean named = Cast.named(actor);
      rows.add(List.of(member(actor), id, actor.name(), type, size, named, namesOf(actor)));
    }
    return rows;
  }

  private List<String> namesOf(Actor actor) {
    return actor.mentions().stream()
        .filter(mention -> mention.kind() != MentionKind.PRONOUN)
        .map(mention -> document.text(mention.span()))
        .distinct()
        .toList();
  }

  /** Most articles begin with their title; it is not shown twice. */
  private boolean showsItsTitle() {
    return document.sections().stream()
        .filter(section -> section.kind() == SectionKind.TITLE)
        .anyMatch(section -> document.text(section.span()).strip().equals(title().strip()));
  }
}
