package org.copydesk.plugin.actors.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.plugin.actors.phrase.Phrase;
import org.copydesk.plugin.actors.text.Speech;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/** Who speaks each quote, as far as the text has been read. */
final class Speakers {

  private static final int NEAR = 600;

  private final Words words;
  private final List<Quote> quotes;
  private final Ties ties;
  private final SpeakerPhrases about;
  private final Map<Integer, Integer> quoteBySpeaker = new HashMap<>();

  Speakers(Words words, Speech speech, SpeakerPhrases phrases, Ties ties) {
    this.words = words;
    this.quotes = speech.quotes();
    this.ties = ties;
    this.about = phrases;
    for (int i = 0; i < quotes.size(); i++) {
      Phrase speaker = phrases.about(quotes.get(i).speaker());
      if (speaker != null) {
        quoteBySpeaker.putIfAbsent(speaker.from(), i);
      }
    }
  }

  /** Returns the number of the quote whose speaker a phrase is, -1 for none. */
  int quoteSpokenBy(Phrase phrase) {
    return quoteBySpeaker.getOrDefault(phrase.from(), -1);
  }

  /** Returns the speaker of a quote, null while it is not known. */
  @Nullable Cluster of(int quote) {
    return ties.speaker(quote);
  }

  /** Returns who spoke the quote right before a quote, null for nobody known and in its words. */
  @Nullable Cluster before(int quote, Phrase speaker) {
    int begin = quotes.get(quote).span().begin();
    for (int i = quote - 1; i >= 0 && begin - quotes.get(i).span().end() < NEAR; i--) {
      Cluster before = of(i);
      if (before != null) {
        return isIn(i, speaker) ? null : before;
      }
    }
    return null;
  }

  /** Tells whether a phrase stands in the words of a quote. */
  boolean isIn(int quote, Phrase phrase) {
    int begin = words.begin(phrase.from());
    for (Span part : quotes.get(quote).parts()) {
      if (part.contains(begin)) {
        return true;
      }
    }
    return false;
  }
}
