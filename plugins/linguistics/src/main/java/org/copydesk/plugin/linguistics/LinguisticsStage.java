package org.copydesk.plugin.linguistics;

import org.copydesk.api.annotation.Span;
import org.copydesk.api.annotation.SpanColumns;
import org.copydesk.api.document.Document;
import org.copydesk.api.stage.Stage;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.api.vocabulary.Sentence;
import org.copydesk.api.vocabulary.TokenColumns;

/** Reads a document block by block: tokens, sentences, parts of speech, lemmas. */
final class LinguisticsStage implements Stage {

  private final Language language;
  private final Tagger tagger;
  private final Lemmatizer lemmatizer;

  private LinguisticsStage(Language language) {
    this.language = language;
    this.tagger = new Tagger(language.taggerModel());
    this.lemmatizer = new Lemmatizer(language.lemmatizerModel(), language.irregularForms());
  }

  static LinguisticsStage of(Language language) {
    return new LinguisticsStage(language);
  }

  @Override
  public Document process(Document document) {
    SpanColumns sentences = new SpanColumns();
    TokenColumns tokens = new TokenColumns();
    for (Span block : document.blocks()) {
      read(document.text(block), block.begin(), sentences, tokens);
    }
    return document.with(Sentence.layer(sentences)).with(tokens.toLayer());
  }

  private void read(String text, int offset, SpanColumns sentences, TokenColumns tokens) {
    SpanColumns found = language.tokenizer().tokenize(text);
    TokenText words = new TokenText(text, found.begins(), found.ends());
    SpanColumns groups = language.splitter().split(words);
    int[] begins = groups.begins();
    int[] ends = groups.ends();
    for (int i = 0; i < begins.length; i++) {
      sentences.add(offset + words.begin(begins[i]), offset + words.end(ends[i] - 1));
      addWords(words, begins[i], ends[i], offset, tokens);
    }
  }

  private void addWords(TokenText words, int from, int to, int offset, TokenColumns tokens) {
    String[] forms = new String[to - from];
    for (int i = from; i < to; i++) {
      forms[i - from] = WordForms.plain(words.text(i));
    }
    PartOfSpeech[] tags = tagger.tag(forms, glued(words, forms, from));
    for (int i = from; i < to; i++) {
      PartOfSpeech pos = tags[i - from];
      String lemma = lemmatizer.lemma(forms[i - from], pos);
      tokens.add(offset + words.begin(i), offset + words.end(i), pos, lemma);
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
      glued[i] = afterWord && (possessive || language.clitics().isSuffix(forms[i]));
    }
    return glued;
  }
}
