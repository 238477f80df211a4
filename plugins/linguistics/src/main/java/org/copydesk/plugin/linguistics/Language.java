package org.copydesk.plugin.linguistics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;

/**
 * What is known of English: models and word lists, loaded once and safe for any thread.
 *
 * @param taggerModel gives parts of speech
 * @param lemmatizerModel gives dictionary forms
 * @param irregularForms the lemmas that follow no rule
 * @param clitics the short forms after an apostrophe
 * @param tokenizer cuts text into tokens
 * @param splitter gathers tokens into sentences
 * @param entityFinder finds names
 */
record Language(
    POSModel taggerModel,
    LemmatizerModel lemmatizerModel,
    IrregularForms irregularForms,
    Clitics clitics,
    Tokenizer tokenizer,
    SentenceSplitter splitter,
    EntityFinder entityFinder) {

  private static final String TAGGER = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
  private static final String LEMMATIZER = "/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin";

  static Language load() {
    try (InputStream tagger = WordList.open(TAGGER);
        InputStream lemmatizer = WordList.open(LEMMATIZER)) {
      Abbreviations abbreviations = Abbreviations.load();
      Clitics clitics = Clitics.load();
      POSModel taggerModel = new POSModel(tagger);
      Tokenizer tokenizer = new Tokenizer(abbreviations, clitics);
      NameSense sense = NameSense.load(tokenizer, CommonWords.of(taggerModel));
      return new Language(
          taggerModel,
          new LemmatizerModel(lemmatizer),
          IrregularForms.load(),
          clitics,
          tokenizer,
          SentenceSplitter.load(abbreviations),
          new ListedEntityFinder(sense, TypeModel.load(), KnownNames.load()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read a language model of the linguistics plugin.", e);
    }
  }
}
