package org.copydesk.api.vocabulary;

import java.util.List;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.Span;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said or wrote, with who said it where the text tells.
 *
 * <p>The parts hold the words with their quotation marks, so that a reader of the text sees where
 * each one opens and closes. Which actor stands behind the speaker is not in here: {@code
 * document.actorOf(quote, TieRole.SPEAKER)} joins it.
 *
 * @param span from the first part's begin to the last part's end
 * @param parts the pieces in order, at least one; more when its tag interrupts it or it goes on in
 *     the next paragraph
 * @param kind direct, mixed or indirect
 * @param speaker the words that name the speaker ('the Taliban', 'she'), null when the text names
 *     none
 * @param antecedent whom a pronoun or a noun as the speaker means: its best earlier mention ('Jane
 *     Doe' for 'she', 'the minister'); null when the speaker is a name or nothing before tells
 * @param cue the words that tell of the speaking ('said', 'according to'), null when there are none
 * @param addressee the words that name who is spoken to, null when the text names none
 * @param negated whether the cue denies that it was said ('did not say', 'denied that')
 * @param hypothetical whether the cue tells of what may or might be said, not of what was ('would
 *     say', 'if he says', 'wants her to say')
 * @param confidence from 0 to 1, rounded to three places
 */
public record Quote(
    Span span,
    List<Span> parts,
    QuoteKind kind,
    @Nullable Span speaker,
    @Nullable Span antecedent,
    @Nullable Span cue,
    @Nullable Span addressee,
    boolean negated,
    boolean hypothetical,
    double confidence)
    implements Annotation {

  /**
   * Copies the parts and rounds the confidence.
   *
   * @throws IllegalArgumentException if there is no part or the confidence is out of range
   */
  public Quote {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("A quote has at least one part.");
    }
    confidence = Confidence.rounded(confidence);
  }

  /**
   * Makes a quote of a kind whose span follows from its parts; add the rest with the {@code with}
   * methods.
   */
  public static Quote of(QuoteKind kind, List<Span> parts) {
    Span span = parts.stream().reduce(Span::covering).orElseThrow();
    return new Quote(span, parts, kind, null, null, null, null, false, false, 1);
  }

  /** Returns a copy with this speaker. */
  public Quote withSpeaker(@Nullable Span newSpeaker) {
    return new Quote(
        span,
        parts,
        kind,
        newSpeaker,
        antecedent,
        cue,
        addressee,
        negated,
        hypothetical,
        confidence);
  }

  /** Returns a copy with this earlier mention of the speaker. */
  public Quote withAntecedent(@Nullable Span newAntecedent) {
    return new Quote(
        span,
        parts,
        kind,
        speaker,
        newAntecedent,
        cue,
        addressee,
        negated,
        hypothetical,
        confidence);
  }

  /** Returns a copy with this cue. */
  public Quote withCue(@Nullable Span newCue) {
    return new Quote(
        span,
        parts,
        kind,
        speaker,
        antecedent,
        newCue,
        addressee,
        negated,
        hypothetical,
        confidence);
  }

  /** Returns a copy with this addressee. */
  public Quote withAddressee(@Nullable Span newAddressee) {
    return new Quote(
        span,
        parts,
        kind,
        speaker,
        antecedent,
        cue,
        newAddressee,
        negated,
        hypothetical,
        confidence);
  }

  /** Returns a copy whose cue denies that it was said, or does not. */
  public Quote withNegated(boolean newNegated) {
    return new Quote(
        span,
        parts,
        kind,
        speaker,
        antecedent,
        cue,
        addressee,
        newNegated,
        hypothetical,
        confidence);
  }

  /** Returns a copy whose cue tells of what may be said, or does not. */
  public Quote withHypothetical(boolean newHypothetical) {
    return new Quote(
        span,
        parts,
        kind,
        speaker,
        antecedent,
        cue,
        addressee,
        negated,
        newHypothetical,
        confidence);
  }

  /** Returns a copy with this confidence, from 0 to 1. */
  public Quote withConfidence(double newConfidence) {
    return new Quote(
        span,
        parts,
        kind,
        speaker,
        antecedent,
        cue,
        addressee,
        negated,
        hypothetical,
        newConfidence);
  }

  @Override
  public List<Span> spans() {
    return parts;
  }

  @Override
  public String says() {
    return kind.name();
  }
}
