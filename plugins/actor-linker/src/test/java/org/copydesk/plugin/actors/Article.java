package org.copydesk.plugin.actors;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Metadata;
import org.copydesk.api.vocabulary.Actor;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.api.vocabulary.Statistic;
import org.copydesk.api.vocabulary.TieRole;
import org.copydesk.plugin.linguistics.LinguisticsFactory;
import org.copydesk.plugin.linguistics.LinguisticsSettings;
import org.copydesk.plugin.quotes.QuoteExtractorFactory;
import org.copydesk.plugin.quotes.QuoteExtractorSettings;
import org.copydesk.plugin.statistics.StatisticDetectorFactory;
import org.copydesk.plugin.statistics.StatisticDetectorSettings;
import org.copydesk.testkit.Chain;
import org.copydesk.testkit.Documents;

/** A text with the layers of the whole chain. */
final class Article {

  private static final Chain BEFORE =
      Chain.of(new LinguisticsFactory(), LinguisticsSettings.DEFAULTS)
          .then(new QuoteExtractorFactory(), QuoteExtractorSettings.DEFAULTS)
          .then(new StatisticDetectorFactory(), StatisticDetectorSettings.DEFAULTS);
  private static final Chain LINKED =
      Chain.of(new ActorLinkerFactory(), ActorLinkerSettings.DEFAULTS);

  private final Document document;

  private Article(Document document) {
    this.document = document;
  }

  static Article of(String text) {
    return new Article(LINKED.process(BEFORE.process(text)));
  }

  static Article of(String text, Path knowledgeBase) {
    return of(text, knowledgeBase, 0.5, 0);
  }

  static Article of(String text, Path knowledgeBase, double threshold, int candidates) {
    return of(Documents.english(text), knowledgeBase, threshold, candidates);
  }

  /** Reads an article of a day. */
  static Article published(String day, String text, Path knowledgeBase) {
    Document plain = Documents.english(text);
    Metadata metadata = plain.metadata();
    Document dated =
        Document.of(
            plain.id(),
            null,
            plain.origin(),
            new Metadata(metadata.title(), "en", List.of(), day, metadata.other()),
            text,
            plain.sections());
    return of(dated, knowledgeBase, 0.5, 0);
  }

  private static Article of(
      Document document, Path knowledgeBase, double threshold, int candidates) {
    ActorLinkerSettings settings =
        new ActorLinkerSettings(
            List.of(knowledgeBase), BadRows.REFUSE, true, threshold, candidates);
    Chain chain = Chain.of(new ActorLinkerFactory(), settings);
    return new Article(chain.process(BEFORE.process(document)));
  }

  static Document prepared(Document document) {
    return BEFORE.process(document);
  }

  Document document() {
    return document;
  }

  /** Returns the names of the actors in the order of their first mentions. */
  List<String> names() {
    return document.layer(Layers.ACTORS).stream().map(Actor::name).toList();
  }

  Actor actor(String name) {
    return document.layer(Layers.ACTORS).stream()
        .filter(actor -> actor.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No actor '" + name + "' among " + names()));
  }

  /** Returns the words of an actor's mentions. */
  List<String> mentions(String name) {
    return actor(name).mentions().stream().map(mention -> document.text(mention.span())).toList();
  }

  /** Returns the name of the actor who speaks the quote that holds some words, '-' for nobody. */
  String speaker(String words) {
    Quote quote =
        document.layer(Layers.QUOTES).stream()
            .filter(each -> document.text(each.span()).contains(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No quote with '" + words + "'"));
    return name(document.actorOf(Layers.QUOTES, quote, TieRole.SPEAKER));
  }

  /** Returns the name of the actor whom a figure is tied to in a role, '-' for nobody. */
  String tied(String figure, TieRole role) {
    Statistic statistic =
        document.layer(Layers.STATISTICS).stream()
            .filter(each -> document.text(each.span()).equals(figure))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No figure '" + figure + "'"));
    return name(document.actorOf(Layers.STATISTICS, statistic, role));
  }

  private static String name(Optional<Actor> actor) {
    return actor.map(Actor::name).orElse("-");
  }
}
