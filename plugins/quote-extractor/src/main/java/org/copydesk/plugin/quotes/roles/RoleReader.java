package org.copydesk.plugin.quotes.roles;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Sentence;
import org.copydesk.api.vocabulary.Token;
import org.copydesk.plugin.quotes.marks.Passage;
import org.jspecify.annotations.Nullable;

/** Reads the attributions of a document, one paragraph after another, each token once. */
public final class RoleReader {

  /** How many words of a paragraph are read together: what bounds the work in very long ones. */
  private static final int LONG = 500;

  private static final int MOST = 1000;

  private final String text;
  private final Layer<Token> tokens;
  private final Layer<Sentence> sentences;
  private final Layer<TokenRoles> roles;
  private final List<Passage> passages;
  private int token;
  private int sentence;
  private int role;
  private int passage;
  private List<Stretch> cuesBefore = List.of();
  private List<Stretch> sourcesBefore = List.of();

  /**
   * Makes a reader.
   *
   * @param roles the roles of the document's tokens
   * @param passages the outermost passages in their order
   */
  public RoleReader(Document document, Layer<TokenRoles> roles, List<Passage> passages) {
    this.text = document.text();
    this.tokens = document.layer(Layers.TOKENS);
    this.sentences = document.layer(Layers.SENTENCES);
    this.roles = roles;
    this.passages = passages;
  }

  /** Reads the attributions of the next paragraph; call it with each in their order. */
  public List<Attributed> read(Span piece) {
    List<Attributed> attributions = new ArrayList<>();
    Paragraph paragraph = next(piece);
    while (!paragraph.words().isEmpty()) {
      attributions.addAll(attributions(paragraph));
      paragraph = next(piece);
    }
    return attributions;
  }

  private List<Attributed> attributions(Paragraph paragraph) {
    List<Stretch> contents = new Edges(paragraph).set(Stretch.of(paragraph, Role.CONTENT));
    List<Stretch> cues = Stretch.of(paragraph, Role.CUE);
    List<Stretch> sources = Stretch.of(paragraph, Role.SOURCE);
    Linker linker =
        new Linker(paragraph, contents, with(cues, cuesBefore), with(sources, sourcesBefore));
    cuesBefore = cues;
    sourcesBefore = sources;
    return linker.attributions();
  }

  private static List<Stretch> with(List<Stretch> here, List<Stretch> before) {
    List<Stretch> both = new ArrayList<>(here);
    both.addAll(before);
    return both;
  }

  /** The next words of a paragraph: all of it, or up to a sentence's end where it is very long. */
  private Paragraph next(Span piece) {
    List<Word> words = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    while (token < tokens.size() && tokens.begin(token) < piece.end()) {
      int number = sentenceAt(tokens.begin(token));
      int size = words.size();
      if (size >= MOST || size >= LONG && number != numbers.get(size - 1)) {
        break;
      }
      if (tokens.begin(token) >= piece.begin()) {
        Token next = tokens.get(token);
        words.add(new Word(next.span(), next.pos(), rolesAt(token)));
        numbers.add(number);
      }
      token++;
    }
    int[] sentenceNumbers = numbers.stream().mapToInt(Integer::intValue).toArray();
    int end = words.isEmpty() ? piece.begin() : words.get(words.size() - 1).span().end();
    return new Paragraph(text, words, sentenceNumbers, passagesBefore(end));
  }

  private @Nullable TokenRoles rolesAt(int index) {
    while (role < roles.size() && roles.begin(role) < tokens.begin(index)) {
      role++;
    }
    boolean given = role < roles.size() && roles.begin(role) == tokens.begin(index);
    return given ? roles.get(role) : null;
  }

  private int sentenceAt(int offset) {
    while (sentence < sentences.size() && sentences.end(sentence) <= offset) {
      sentence++;
    }
    return sentence;
  }

  private List<Passage> passagesBefore(int end) {
    List<Passage> before = new ArrayList<>();
    while (passage < passages.size() && passages.get(passage).span().begin() < end) {
      before.add(passages.get(passage++));
    }
    return before;
  }
}
