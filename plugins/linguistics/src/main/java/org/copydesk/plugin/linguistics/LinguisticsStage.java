package org.copydesk.plugin.linguistics;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.annotation.SpanColumns;
import org.copydesk.api.document.Document;
import org.copydesk.api.stage.Stage;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.api.vocabulary.Sentence;
import org.copydesk.api.vocabulary.Token;
import org.copydesk.api.vocabulary.TokenColumns;
import org.copydesk.plugin.linguistics.encoder.Encoded;
import org.copydesk.plugin.linguistics.encoder.Encoder;
import org.jspecify.annotations.Nullable;

/** Reads a document block by block: tokens, sentences, parts of speech, lemmas. */
final class LinguisticsStage implements Stage {

  private final Language language;
  private final Tagger tagger;
  private final Lemmatizer lemmatizer;

  private final @Nullable EntityFinder entityFinder;
  private final @Nullable Encoder encoder;

  /** Makes a stage; without a finder it provides no names, without an encoder no roles. */
  LinguisticsStage(
      Language language, @Nullable EntityFinder entityFinder, @Nullable Encoder encoder) {
    this.language = language;
    this.tagger = new Tagger(language.taggerModel());
    this.lemmatizer = new Lemmatizer(language.lemmatizerModel(), language.irregularForms());
    this.entityFinder = entityFinder;
    this.encoder = encoder;
  }

  @Override
  public Document process(Document document) {
    SpanColumns sentences = new SpanColumns();
    TokenColumns tokens = new TokenColumns();
    EntityFinder.@Nullable Reading names = entityFinder == null ? null : entityFinder.start();
    for (Span block : document.blocks()) {
      for (SentenceWords sentence : read(document.text(block), block.begin())) {
        sentences.add(sentence.begin(0), sentence.end(sentence.size() - 1));
        addWords(sentence, tokens);
        if (names != null && encoder == null) {
          names.read(sentence, null);
        }
      }
    }
    Document read = document.with(Sentence.layer(sentences)).with(tokens.toLayer());
    Encoded encoded = encoder == null ? null : encoder.read(read);
    if (names != null && encoded != null) {
      readAgain(read, encoded, names);
    }
    Document named = names == null ? read : read.with(Layer.of(Layers.ENTITIES, names.entities()));
    return encoded == null ? named : named.with(encoded.roles());
  }

  private static void readAgain(Document document, Encoded encoded, EntityFinder.Reading names) {
    Layer<Token> tokens = document.layer(Layers.TOKENS);
    for (Sentence sentence : document.layer(Layers.SENTENCES)) {
      int from = tokens.firstFrom(sentence.span().begin());
      int to = tokens.firstFrom(sentence.span().end());
      names.read(SentenceWords.of(document.text(), tokens, from, to), encoded.sentence(from, to));
    }
  }

  private List<SentenceWords> read(String text, int offset) {
    SpanColumns found = language.tokenizer().tokenize(text);
    TokenText words = new TokenText(text, found.begins(), found.ends());
    SpanColumns groups = language.splitter().split(words);
    int[] begins = groups.begins();
    int[] ends = groups.ends();
    List<SentenceWords> sentences = new ArrayList<>();
    for (int i = 0; i < begins.length; i++) {
      sentences.add(sentence(words, begins[i], ends[i], offset));
    }
    return sentences;
  }

  private SentenceWords sentence(TokenText words, int from, int to, int offset) {
    String[] forms = new String[to - from];
    int[] begins = new int[forms.length];
    int[] ends = new int[forms.length];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = WordForms.plain(words.text(from + i));
      begins[i] = offset + words.begin(from + i);
      ends[i] = offset + words.end(from + i);
    }
    return new SentenceWords(forms, tagger.tag(forms, glued(words, forms, from)), begins, ends);
  }

  private void addWords(SentenceWords sentence, TokenColumns tokens) {
    for (int i = 0; i < sentence.size(); i++) {
      PartOfSpeech pos = sentence.tag(i);
      String lemma = lemmatizer.lemma(sentence.form(i), pos);
      tokens.add(sentence.begin(i), sentence.end(i), pos, lemma);
    }
  }

  /** Tells of each word whether it is a short form that stands right behind another word. */
  private boolean[] glued(TokenText words, String[] forms, int from) {
    boolean[] glued = new boolean[forms.length];
    boolean quoted = false;
    for (int i = 1; i < forms.length; i++) {
      boolean close = !words.whiteBefore(from + i);
      boolean afterWord = close && Character.isLetterOrDigit(words.last(from + i - 1));
      quoted |= forms[i].equals("'") && !close;
      boolean possessive = forms[i].equals("'") && !quoted && forms[i - 1].endsWith("s");
      boolean third = i > 2 && glued[i - 1] && glued[i - 2];
      glued[i] = afterWord && !third && (possessive || language.clitics().isSuffix(forms[i]));
    }
    return glued;
  }
}
