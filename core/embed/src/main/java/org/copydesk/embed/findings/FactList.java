package org.copydesk.embed.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.embed.findings.Fact.Reference;
import org.jspecify.annotations.Nullable;

/** Gathers facts; what an annotation does not say is passed over. */
final class FactList {

  private final Document document;
  private final List<Fact> facts = new ArrayList<>();

  FactList(Document document) {
    this.document = document;
  }

  FactList value(String name, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      facts.add(Fact.of(name, value.toString()));
    }
    return this;
  }

  FactList words(String name, @Nullable Span span, @Nullable Reference actor) {
    if (span != null) {
      facts.add(new Fact(name, document.text(span), span, actor));
    }
    return this;
  }

  List<Fact> all() {
    return facts;
  }

  /** Writes a constant as people read it: {@code government-body}. */
  static String plain(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
