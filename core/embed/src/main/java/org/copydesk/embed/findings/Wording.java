package org.copydesk.embed.findings;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Actor;
import org.copydesk.api.vocabulary.Entity;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Mention;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.api.vocabulary.TieRole;
import org.jspecify.annotations.Nullable;

/** Puts annotations into words: the standard ones each in its own way, others by their record. */
final class Wording {

  private static final List<LayerKey<?>> STANDARD =
      List.of(Layers.QUOTES, Layers.STATISTICS, Layers.ACTORS, Layers.ENTITIES);

  private final Document document;
  private final Ties ties;
  private final StatisticWording statistics;
  private final RecordWording records;

  Wording(Document document, Labels labels) {
    this.document = document;
    this.ties = new Ties(document, labels);
    this.statistics = new StatisticWording(document, ties);
    this.records = new RecordWording(document);
  }

  /** Reads another plugin's quotes as quotes; what is too different is taken as it is. */
  Layer<? extends Annotation> standard(Layer<?> layer) {
    for (LayerKey<?> key : STANDARD) {
      if (key.name().equals(layer.key().name()) && hasWhatItTakes(layer, key)) {
        try {
          return document.layer(key);
        } catch (IllegalArgumentException e) {
          return layer; // a component of the same name, and of another type
        }
      }
    }
    return layer;
  }

  /** Tells whether the layer's record has every component that the standard one cannot lack. */
  private static boolean hasWhatItTakes(Layer<?> layer, LayerKey<?> standard) {
    Set<String> there = new HashSet<>();
    for (RecordComponent component : layer.key().type().getRecordComponents()) {
      there.add(component.getName());
    }
    return Arrays.stream(standard.type().getRecordComponents())
        .filter(component -> !component.getType().isPrimitive())
        .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
        .allMatch(component -> there.contains(component.getName()));
  }

  Finding of(String label, Annotation annotation) {
    if (annotation instanceof Quote quote) {
      return of(label, quote);
    }
    if (annotation instanceof Actor actor) {
      return of(label, actor);
    }
    if (annotation instanceof Entity entity) {
      List<Span> spans = List.of(entity.span());
      return new Finding(
          label, FactList.plain(entity.type()), words(spans), spans, List.of(), null);
    }
    return statistics.of(label, annotation).orElseGet(() -> records.of(label, annotation));
  }

  private Finding of(String label, Quote quote) {
    FactList facts =
        new FactList(document)
            .words("speaker", quote.speaker(), ties.actorOf(Layers.QUOTES, quote, TieRole.SPEAKER))
            .words("cue", quote.cue(), null)
            .words(
                "addressee",
                quote.addressee(),
                ties.actorOf(Layers.QUOTES, quote, TieRole.ADDRESSEE));
    return new Finding(
        label,
        FactList.plain(quote.kind()),
        words(quote.parts()),
        quote.parts(),
        facts.all(),
        quote.confidence());
  }

  private Finding of(String label, Actor actor) {
    FactList facts = new FactList(document);
    if (actor.kb() != null) {
      facts.value("kb", actor.kb().id() + " " + actor.kb().label());
    }
    for (Mention mention : actor.mentions()) {
      facts.words(FactList.plain(mention.kind()), mention.span(), null);
    }
    return new Finding(
        label,
        FactList.plain(actor.type()),
        actor.name(),
        actor.mentions().stream().map(Mention::span).toList(),
        facts.all(),
        actor.confidence());
  }

  private String words(List<Span> spans) {
    return spans.stream().map(document::text).collect(Collectors.joining(" \u2026 "));
  }
}
