package org.copydesk.plugin.statistics.reading;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Sentence;
import org.copydesk.api.vocabulary.Token;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Lexeme;
import org.copydesk.plugin.statistics.text.Lexer;
import org.copydesk.plugin.statistics.text.Passage;

/** Turns a document's sentences into passages, with the parts of speech of its tokens. */
public final class PassageReader {

  /** Longer sentences are no sentences, and are read in pieces of about this length. */
  private static final int LONGEST = 8000;

  private final String text;
  private final Layer<Token> tokens;
  private final TagMender mender;
  private final List<Span> pieces = new ArrayList<>();

  private PassageReader(Document document, Lexicon lexicon) {
    mender = new TagMender(lexicon);
    text = document.text();
    tokens = document.layer(Layers.TOKENS);
    Layer<Sentence> sentences = document.layer(Layers.SENTENCES);
    for (int i = 0; i < sentences.size(); i++) {
      pieces.addAll(pieces(sentences.begin(i), sentences.end(i)));
    }
  }

  /** Finds the passages of a document, which are read only when asked for. */
  public static PassageReader of(Document document, Lexicon lexicon) {
    return new PassageReader(document, lexicon);
  }

  /** Returns how many passages there are. */
  public int size() {
    return pieces.size();
  }

  /** Reads a passage. */
  public Passage passage(int index) {
    return passage(pieces.get(index));
  }

  private List<Span> pieces(int begin, int end) {
    List<Span> pieces = new ArrayList<>();
    int from = begin;
    while (end - from > LONGEST) {
      int cut = cut(from + LONGEST);
      pieces.add(new Span(from, cut));
      from = cut;
    }
    pieces.add(new Span(from, end));
    return pieces;
  }

  private int cut(int wanted) {
    for (int i = wanted; i > wanted - LONGEST / 2; i--) {
      if (Lexer.isSpace(text.charAt(i))) {
        return i;
      }
    }
    boolean pair = Character.isSurrogatePair(text.charAt(wanted - 1), text.charAt(wanted));
    return pair ? wanted + 1 : wanted;
  }

  private Passage passage(Span span) {
    List<Lexeme> lexemes = Lexer.lex(text, span.begin(), span.end());
    int token = tokens.firstFrom(span.begin());
    for (int i = 0; i < lexemes.size(); i++) {
      Lexeme lexeme = lexemes.get(i);
      while (token < tokens.size() && tokens.end(token) <= lexeme.begin()) {
        token++;
      }
      if (token < tokens.size() && tokens.begin(token) <= lexeme.begin()) {
        Token covering = tokens.get(token);
        lexemes.set(i, lexeme.tagged(covering.pos(), covering.lemma()));
      }
    }
    mender.mend(lexemes);
    return new Passage(lexemes);
  }
}
