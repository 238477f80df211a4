package org.copydesk.embed.findings;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.jspecify.annotations.Nullable;

/** Puts an annotation of any record into words, component by component. */
final class RecordWording {

  private static final String CONFIDENCE = "confidence";

  private final Document document;

  RecordWording(Document document) {
    this.document = document;
  }

  Finding of(String label, Annotation annotation) {
    FactList facts = new FactList(document);
    Double confidence = null;
    for (RecordComponent component : annotation.getClass().getRecordComponents()) {
      Object value = value(annotation, component);
      if (value instanceof Double number && component.getName().equals(CONFIDENCE)) {
        confidence = number;
      } else if (!annotation.span().equals(value) && !annotation.spans().equals(value)) {
        add(facts, kebab(component.getName()), value);
      }
    }
    String words =
        annotation.spans().stream().map(document::text).collect(Collectors.joining(" \u2026 "));
    return new Finding(label, "", words, annotation.spans(), facts.all(), confidence);
  }

  private static void add(FactList facts, String name, @Nullable Object value) {
    if (value instanceof Collection<?> items) {
      items.forEach(item -> add(facts, name, item));
    } else if (value instanceof Span span) {
      facts.words(name, span, null);
    } else if (value instanceof Enum<?> constant) {
      facts.value(name, FactList.plain(constant));
    } else {
      facts.value(name, value);
    }
  }

  private static @Nullable Object value(Annotation annotation, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(annotation);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          "Cannot read '" + component.getName() + "' of " + annotation.getClass().getName(), e);
    }
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
