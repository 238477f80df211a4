package org.copydesk.plugin.quotes.telling;

import static org.copydesk.api.vocabulary.PartOfSpeech.ADJ;
import static org.copydesk.api.vocabulary.PartOfSpeech.ADV;
import static org.copydesk.api.vocabulary.PartOfSpeech.AUX;
import static org.copydesk.api.vocabulary.PartOfSpeech.PART;

import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.plugin.quotes.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads from the verbs around a cue whether its words were said, denied or only supposed. */
public final class StanceReader {

  /** In words: a group such as 'has so far flatly refused to'. */
  private static final int REACH = 8;

  private final Words words;

  /** Makes a reader of one document, which has the layer of tokens. */
  public StanceReader(Document document) {
    this.words = new Words(document);
  }

  /**
   * Reads the stance of a cue.
   *
   * @param cue the words that tell of the speaking, null for none
   * @param speaker the words that name the speaker, null for none
   * @param direct whether the words stand between marks: what one denies in one's own words is said
   */
  public Stance of(@Nullable Span cue, @Nullable Span speaker, boolean direct) {
    int end = cue == null ? 0 : words.from(cue.end());
    int first = cue == null ? 0 : words.from(cue.begin());
    if (cue == null || first >= end) {
      return Stance.SAID;
    }
    int begin = beginOfGroup(first, speaker);
    int beforeSpeaker = beforeSpeaker(speaker, begin);
    boolean negated = isNegated(begin, end, direct) ^ speaksNobody(speaker, beforeSpeaker);
    boolean may = !negated && isModal(begin, end);
    boolean asked = asks(beforeSpeaker, begin, end);
    return new Stance(negated, may || asked || awaits(begin, end, beforeSpeaker));
  }

  /** Walks back over auxiliaries, adverbs, and verbs that lead up to the cue. */
  private int beginOfGroup(int first, @Nullable Span speaker) {
    int begin = first;
    while (first - begin < REACH && leads(begin - 1) && !within(speaker, begin - 1)) {
      begin--;
    }
    return begin;
  }

  private boolean leads(int i) {
    return words.is(i, AUX, ADV, PART)
        || words.is(i, WordClass.NEGATION)
        || words.is(i, WordClass.MODAL)
        || leadsByLemma(i)
        || (words.form(i).equals("of") || words.form(i).equals("from")) && leadsByLemma(i - 1);
  }

  private boolean leadsByLemma(int i) {
    String lemma = words.lemma(i);
    return WordClass.UNSAID.has(lemma)
        || WordClass.DENIAL.has(lemma)
        || WordClass.EXPECTING.has(lemma)
        || WordClass.CATENATIVE.has(lemma);
  }

  private boolean within(@Nullable Span speaker, int i) {
    return speaker != null && i >= 0 && speaker.contains(words.span(i));
  }

  /** The word before a speaker who stands before the group, -1 for none. */
  private int beforeSpeaker(@Nullable Span speaker, int begin) {
    int first = speaker == null ? begin : words.from(speaker.begin());
    return first < begin ? first - 1 : -1;
  }

  /** Whether the group denies an odd number of times: 'did not say', not 'never failed to say'. */
  private boolean isNegated(int begin, int end, boolean direct) {
    boolean negated = false;
    for (int i = begin; i < end; i++) {
      boolean yet = words.form(i).equals("yet") && words.form(i + 1).equals("to");
      boolean not = words.is(i, WordClass.NEGATION) && !words.form(i + 1).equals("only") || yet;
      boolean unsaid = i < end - 1 && WordClass.UNSAID.has(words.lemma(i));
      boolean denied = WordClass.DENIAL.has(words.lemma(i)) && (!direct || i < end - 1);
      negated ^= not || unsaid || denied;
    }
    return negated;
  }

  /** 'Nobody said', 'nor did she say'. */
  private boolean speaksNobody(@Nullable Span speaker, int before) {
    if (speaker == null) {
      return false;
    }
    boolean nobody = words.is(words.from(speaker.begin()), WordClass.NOBODY);
    boolean nor = words.is(before, AUX) && words.form(before - 1).matches("nor|neither|never");
    return nobody || nor;
  }

  /** 'would say', but not 'would later say' or 'would go on to say'. */
  private boolean isModal(int begin, int end) {
    boolean modal = false;
    for (int i = begin; i < end - 1; i++) {
      modal |= words.is(i, WordClass.MODAL);
      if (words.is(i, WordClass.HABIT) || words.form(i).equals("go")) {
        return false;
      }
    }
    return modal;
  }

  /** 'If she says', 'Would she say'. */
  private boolean asks(int beforeSpeaker, int begin, int end) {
    int before = beforeSpeaker < 0 ? begin - 1 : beforeSpeaker;
    if (words.is(before, WordClass.SUPPOSING)) {
      return true;
    }
    boolean inverted = beforeSpeaker >= 0 && words.is(before, AUX);
    boolean plain = words.form(end - 1).equals(words.lemma(end - 1));
    boolean nor = words.form(before - 1).matches("nor|neither|never");
    return inverted && plain && !nor;
  }

  /** 'wants to say', 'is expected to say', 'wants her to say'. */
  private boolean awaits(int begin, int end, int beforeSpeaker) {
    boolean infinitive = false;
    for (int i = end - 1; i >= begin; i--) {
      boolean to = words.form(i).equals("to");
      boolean going = words.form(i).equals("going");
      boolean leads =
          going || WordClass.EXPECTING.has(words.lemma(i)) || words.is(i, ADJ) && isExpecting(i);
      if (infinitive && leads) {
        return true;
      }
      infinitive |= to;
    }
    boolean told = infinitive && words.form(begin).equals("to") && beforeSpeaker >= 0;
    return told && WordClass.EXPECTING.has(words.lemma(beforeSpeaker));
  }

  private boolean isExpecting(int i) {
    return words.is(i, WordClass.EXPECTING) || words.form(i).equals("expected");
  }
}
