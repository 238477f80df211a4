package org.copydesk.plugin.export.jsonl;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.AnnotationId;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Amount;
import org.copydesk.api.vocabulary.Qualifier;
import org.copydesk.api.vocabulary.Statistic;
import org.copydesk.api.vocabulary.TieRole;
import org.copydesk.plugin.export.reading.CodePoints;
import org.copydesk.plugin.export.reading.Names;
import org.copydesk.plugin.export.reading.Ties;
import org.jspecify.annotations.Nullable;

/**
 * Turns the annotations of one document into the trees of the JSON Lines export.
 *
 * <p>One rule serves every record, a third party's too: its components by name, its span spread
 * out, spans with their words, and, where a component plays a role that an actor is tied to, the
 * actor's id. An antecedent stands within its speaker.
 */
final class AnnotationTree {

  private static final String SPAN = "span";
  private static final String SPEAKER = "speaker";
  private static final String ANTECEDENT = "antecedent";

  private final Document document;
  private final CodePoints codePoints;
  private final Ties ties;

  AnnotationTree(Document document) {
    this.document = document;
    this.codePoints = CodePoints.of(document.text());
    this.ties = Ties.of(document);
  }

  Map<String, Object> of(LayerKey<?> layer, Annotation annotation) {
    AnnotationId id = document.idOf(layer, annotation);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", id.value());
    put(tree, annotation.span());
    tree.put("text", document.text(annotation.span()));
    putComponents(tree, (Record) annotation, id);
    moveAntecedent(tree);
    if (annotation instanceof Statistic statistic) {
      putDirection(tree, statistic);
    }
    return tree;
  }

  /** A way from one level to another reads in its direction: 'fell from 70 to 61' is [70, 61]. */
  private static void putDirection(Map<String, Object> tree, Statistic statistic) {
    Amount from = statistic.from();
    Amount to = statistic.to();
    if (from == null || to == null || !statistic.value().isRange()) {
      return;
    }
    if (statistic.value().equals(Amount.range(from.low(), to.low()))) {
      tree.put("value", new Object[] {from.low(), to.low()});
    }
  }

  @SuppressWarnings("unchecked") // a span's branch is a map of ours
  private static void moveAntecedent(Map<String, Object> tree) {
    if (tree.get(SPEAKER) instanceof Map<?, ?> speaker
        && tree.get(ANTECEDENT) instanceof Map<?, ?> antecedent) {
      ((Map<String, Object>) speaker).put(ANTECEDENT, antecedent);
      tree.remove(ANTECEDENT);
    }
  }

  /** Returns a span as an object of its four offsets. */
  Map<String, Object> of(Span span) {
    Map<String, Object> tree = new LinkedHashMap<>();
    put(tree, span);
    return tree;
  }

  private void put(Map<String, Object> tree, Span span) {
    tree.put("begin", span.begin());
    tree.put("end", span.end());
    tree.put("begin-cp", codePoints.at(span.begin()));
    tree.put("end-cp", codePoints.at(span.end()));
  }

  private void putComponents(
      Map<String, Object> tree, Record record, @Nullable AnnotationId annotation) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = value(record, component);
      if (value == null || component.getName().equals(SPAN)) {
        continue;
      }
      Object branch = branch(value);
      if (annotation != null && value instanceof Span && branch instanceof Map<?, ?>) {
        role(component)
            .flatMap(r -> ties.actorId(annotation, r))
            .ifPresent(a -> putActor(branch, a));
      }
      tree.put(Names.of(component.getName()), branch);
    }
  }

  @SuppressWarnings("unchecked") // a span's branch is a map of ours
  private static void putActor(Object branch, AnnotationId actor) {
    ((Map<String, Object>) branch).put("actor", actor.value());
  }

  private static Optional<TieRole> role(RecordComponent component) {
    for (TieRole role : TieRole.values()) {
      if (Names.of(role).equals(Names.of(component.getName()))) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  private Object branch(Object value) {
    if (value instanceof Span span) {
      Map<String, Object> tree = of(span);
      tree.put("text", document.text(span));
      return tree;
    }
    if (value instanceof Amount amount) {
      return amount.isRange() ? new Object[] {amount.low(), amount.high()} : amount.low();
    }
    if (value instanceof AnnotationId id) {
      return id.value();
    }
    if (value instanceof Qualifier qualifier) {
      return qualifier.sign();
    }
    if (value instanceof Enum<?> constant) {
      return Names.of(constant);
    }
    if (value instanceof Collection<?> items) {
      return items.stream().map(this::branch).toList();
    }
    return value instanceof Record record ? of(record) : value;
  }

  private Map<String, Object> of(Record record) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (component.getName().equals(SPAN) && value(record, component) instanceof Span span) {
        put(tree, span);
        tree.put("text", document.text(span));
      }
    }
    putComponents(tree, record, null);
    return tree;
  }

  private static @Nullable Object value(Record record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          "Cannot read '" + component.getName() + "' of " + record.getClass().getName(), e);
    }
  }
}
