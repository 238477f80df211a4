package org.copydesk.plugin.actors.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.api.vocabulary.Token;

/**
 * The tokens of a document with their sentence and block, asked for by index.
 *
 * <p>An index out of range stands for a full stop outside every sentence, so that rules may look
 * around without counting.
 */
public final class Words {

  private static final Form NOTHING = Form.of("");
  private static final PartOfSpeech[] TAGS = PartOfSpeech.values();

  private final Layer<Token> tokens;
  private final Form[] forms;
  private final byte[] tags;
  private final int[] sentences;
  private final int[] blocks;

  private Words(Layer<Token> tokens, Form[] forms, byte[] tags, int[] sentences, int[] blocks) {
    this.tokens = tokens;
    this.forms = forms;
    this.tags = tags;
    this.sentences = sentences;
    this.blocks = blocks;
  }

  /** Reads the tokens and sentences of a document. */
  public static Words of(Document document) {
    Layer<Token> tokens = document.layer(Layers.TOKENS);
    Form[] forms = new Form[tokens.size()];
    byte[] tags = new byte[tokens.size()];
    Map<String, Form> known = new HashMap<>();
    for (int i = 0; i < forms.length; i++) {
      Token token = tokens.get(i);
      forms[i] = known.computeIfAbsent(document.text(token.span()), Form::of);
      tags[i] = (byte) token.pos().ordinal();
    }
    List<Span> sentences =
        document.layer(Layers.SENTENCES).stream().map(sentence -> sentence.span()).toList();
    return new Words(
        tokens, forms, tags, places(tokens, sentences), places(tokens, document.blocks()));
  }

  /** Numbers each token by the span that it begins in; -1 for none. */
  private static int[] places(Layer<Token> tokens, List<Span> spans) {
    int[] places = new int[tokens.size()];
    int span = 0;
    for (int i = 0; i < places.length; i++) {
      int begin = tokens.begin(i);
      while (span < spans.size() && spans.get(span).end() <= begin) {
        span++;
      }
      places[i] = span < spans.size() && spans.get(span).begin() <= begin ? span : -1;
    }
    return places;
  }

  /** Returns the number of tokens. */
  public int size() {
    return forms.length;
  }

  private boolean has(int index) {
    return index >= 0 && index < forms.length;
  }

  /** Returns the word form at an index. */
  public Form form(int index) {
    return has(index) ? forms[index] : NOTHING;
  }

  /** Returns the word at an index in lower case, empty outside the text. */
  public String lower(int index) {
    return form(index).lower();
  }

  /** Returns the dictionary form at an index in lower case, empty outside the text. */
  public String lemma(int index) {
    return has(index) ? tokens.get(index).lemma().toLowerCase(java.util.Locale.ROOT) : "";
  }

  /** Returns the part of speech at an index. */
  public PartOfSpeech pos(int index) {
    return has(index) ? TAGS[tags[index]] : PartOfSpeech.PUNCT;
  }

  /** Returns the number of the sentence at an index, -1 for none. */
  public int sentence(int index) {
    return has(index) ? sentences[index] : -1;
  }

  /** Returns the number of the block at an index, -1 for none. */
  public int block(int index) {
    return has(index) ? blocks[index] : -1;
  }

  /** Tells whether two tokens stand in one sentence of one block. */
  public boolean together(int one, int other) {
    return has(one)
        && has(other)
        && sentences[one] == sentences[other]
        && blocks[one] == blocks[other];
  }

  /** Returns the first unit of a token. */
  public int begin(int index) {
    return tokens.begin(index);
  }

  /** Returns the end of a token. */
  public int end(int index) {
    return tokens.end(index);
  }

  /** Returns the index of the first token that begins at or after an offset. */
  public int firstFrom(int offset) {
    return tokens.firstFrom(offset);
  }

  /** Returns the span of the tokens from one index up to, but not with, another. */
  public Span span(int from, int to) {
    return new Span(begin(from), end(to - 1));
  }
}
