package org.copydesk.plugin.linguistics;

import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.testkit.Chain;

/** Runs the stage over a text and tells in strings what it found. */
final class Reading {

  private static final Chain CHAIN =
      Chain.of(new LinguisticsFactory(), LinguisticsSettings.WITHOUT_ENCODER);

  private Reading() {}

  static Document of(String text) {
    return CHAIN.process(text);
  }

  static List<String> sentences(String text) {
    Document document = of(text);
    return document.layer(Layers.SENTENCES).stream().map(s -> document.text(s.span())).toList();
  }

  /** The tokens with a bar between them. */
  static String tokens(String text) {
    Document document = of(text);
    return document.layer(Layers.TOKENS).stream()
        .map(t -> document.text(t.span()))
        .collect(Collectors.joining("|"));
  }

  /** The tokens as word/TAG/lemma. */
  static List<String> analysed(String text) {
    Document document = of(text);
    return document.layer(Layers.TOKENS).stream()
        .map(t -> document.text(t.span()) + "/" + t.pos() + "/" + t.lemma())
        .toList();
  }

  /** The names as TYPE text. */
  static List<String> names(String text) {
    Document document = of(text);
    return document.layer(Layers.ENTITIES).stream()
        .map(e -> e.type() + " " + document.text(e.span()))
        .toList();
  }
}
