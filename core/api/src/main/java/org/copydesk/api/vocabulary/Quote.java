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
 * @param cue the words that tell of the speaking ('said', 'according to'), null when there are none
 * @param addressee the words that name who is spoken to, null when the text names none
 * @param confidence from 0 to 1, rounded to three places
 */
public record Quote(
    Span span,
    List<Span> parts,
    QuoteKind kind,
    @Nullable Span speaker,
    @Nullable Span cue,
    @Nullable Span addressee,
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
    return new Quote(span, parts, kind, null, null, null, 1);
  }

  /** Returns a copy with this speaker. */
  public Quote withSpeaker(@Nullable Span newSpeaker) {
    return new Quote(span, parts, kind, newSpeaker, cue, addressee, confidence);
  }

  /** Returns a copy with this cue. */
  public Quote withCue(@Nullable Span newCue) {
    return new Quote(span, parts, kind, speaker, newCue, addressee, confidence);
  }

  /** Returns a copy with this addressee. */
  public Quote withAddressee(@Nullable Span newAddressee) {
    return new Quote(span, parts, kind, speaker, cue, newAddressee, confidence);
  }

  /** Returns a copy with this confidence, from 0 to 1. */
  public Quote withConfidence(double newConfidence) {
    return new Quote(span, parts, kind, speaker, cue, addressee, newConfidence);
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
