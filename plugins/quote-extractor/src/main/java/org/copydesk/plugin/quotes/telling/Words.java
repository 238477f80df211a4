package org.copydesk.plugin.quotes.telling;

import java.util.Locale;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.api.vocabulary.Token;
import org.copydesk.plugin.quotes.lexicon.WordClass;

/**
 * The tokens of a document as words.
 *
 * <p>Questions about an index beyond either end are answered as for an empty punctuation mark.
 */
final class Words {

  private final String text;
  private final Layer<Token> tokens;

  Words(Document document) {
    this.text = document.text();
    this.tokens = document.layer(Layers.TOKENS);
  }

  int size() {
    return tokens.size();
  }

  private boolean inside(int i) {
    return i >= 0 && i < tokens.size();
  }

  /** The first word that begins at an offset or later. */
  int from(int offset) {
    return tokens.firstFrom(offset);
  }

  Span span(int i) {
    return new Span(tokens.begin(i), tokens.end(i));
  }

  /** A word as it is written, empty beyond the ends. */
  String written(int i) {
    return inside(i) ? text.substring(tokens.begin(i), tokens.end(i)) : "";
  }

  /** A word in lower case with straight apostrophes, empty beyond the ends. */
  String form(int i) {
    return written(i).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  /** Whether both spans hold the same words, whatever their case. */
  boolean same(Span one, Span other) {
    return one.length() == other.length()
        && text.regionMatches(true, one.begin(), text, other.begin(), one.length());
  }

  /** Whether a word stands right behind the one before it, or one space on. */
  boolean follows(int i) {
    return inside(i) && inside(i - 1) && tokens.begin(i) - tokens.end(i - 1) <= 1;
  }

  String lemma(int i) {
    return inside(i) ? tokens.get(i).lemma() : "";
  }

  boolean is(int i, WordClass words) {
    return words.has(form(i));
  }

  boolean is(int i, PartOfSpeech... wanted) {
    PartOfSpeech pos = inside(i) ? tokens.get(i).pos() : PartOfSpeech.PUNCT;
    for (PartOfSpeech each : wanted) {
      if (pos == each) {
        return true;
      }
    }
    return false;
  }
}
