package org.copydesk.plugin.quotes.telling;

import static org.copydesk.api.vocabulary.PartOfSpeech.ADJ;
import static org.copydesk.api.vocabulary.PartOfSpeech.DET;
import static org.copydesk.api.vocabulary.PartOfSpeech.NOUN;
import static org.copydesk.api.vocabulary.PartOfSpeech.PROPN;

import java.util.List;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.api.vocabulary.Sentence;

/** Weighs what speaks for an earlier mention as the one that a speaker stands for. */
final class Weights {

  /** Below it nobody is meant. */
  static final double LEAST = -7;

  private static final double SENTENCE = -1.0;
  private static final double PARAGRAPH = -0.6;
  private static final double SUBJECT = 0.8;
  private static final double SPEAKS = 1.5;
  private static final double SAME_GENDER = 1.0;
  private static final double NAME = 0.4;
  private static final double QUOTED = -3;
  private static final double WITHIN = -2;
  private static final double SAME_NOUN = 6;

  /** In words: 'the foreign minister, Jane Doe'. */
  private static final int BESIDE = 5;

  private final Words words;
  private final Layer<Sentence> sentences;
  private final List<Span> pieces;

  Weights(Document document, Words words, List<Span> pieces) {
    this.words = words;
    this.sentences = document.layer(Layers.SENTENCES);
    this.pieces = pieces;
  }

  /**
   * Weighs a mention.
   *
   * @param wanted what the speaker's words tell
   * @param noun the speaker's noun, empty for a pronoun
   */
  double of(Candidate candidate, Span speaker, Quote quote, Traits wanted, String noun) {
    boolean tells = !noun.isEmpty() && isTold(candidate, noun);
    if (!wanted.fits(candidate.traits()) && !tells) {
      return Double.NEGATIVE_INFINITY;
    }
    int place = candidate.place().begin();
    double weight =
        SENTENCE * Math.min(8, sentence(speaker.begin()) - sentence(place))
            + PARAGRAPH * Math.min(5, piece(speaker.begin()) - piece(place));
    weight += candidate.subject() ? SUBJECT : 0;
    weight += candidate.speaks() ? SPEAKS : 0;
    weight += candidate.name() ? NAME : 0;
    weight += candidate.traits() == wanted ? SAME_GENDER : 0;
    weight += candidate.quoted() ? QUOTED : 0;
    weight += tells ? SAME_NOUN : 0;
    return weight + (isWithin(candidate.place(), quote) ? WITHIN : 0);
  }

  /** Whether a mention holds the noun or stands beside it: 'Foreign Minister Jane Doe'. */
  private boolean isTold(Candidate candidate, String noun) {
    int first = words.from(candidate.named().begin());
    int end = words.from(candidate.named().end());
    int begin = first;
    while (candidate.name() && first - begin < BESIDE && isNominal(begin - 1)) {
      begin--;
    }
    int last = candidate.name() && words.form(end).equals(",") ? end + 1 : end;
    while (last > end && last - end <= BESIDE && (isNominal(last) || words.is(last, DET))) {
      last++;
    }
    for (int i = begin; i < last; i++) {
      if (words.form(i).equals(noun)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNominal(int i) {
    return words.is(i, NOUN, PROPN, ADJ);
  }

  private static boolean isWithin(Span place, Quote quote) {
    return quote.parts().stream().anyMatch(part -> part.contains(place));
  }

  private int sentence(int offset) {
    return sentences.firstFrom(offset + 1);
  }

  private int piece(int offset) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).begin() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
