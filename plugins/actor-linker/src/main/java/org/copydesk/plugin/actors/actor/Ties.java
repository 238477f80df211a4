package org.copydesk.plugin.actors.actor;

import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.plugin.actors.phrase.NominalPhrase;
import org.copydesk.plugin.actors.phrase.Phrase;
import org.copydesk.plugin.actors.text.Speech;
import org.jspecify.annotations.Nullable;

/** Tells which cluster stands behind the words that name a speaker, a subject or a source. */
final class Ties {

  private final Speech speech;
  private final SpeakerPhrases phrases;
  private final Clusters clusters;
  private final TextIssuers issuers;

  Ties(Speech speech, SpeakerPhrases phrases, Clusters clusters, TextIssuers issuers) {
    this.speech = speech;
    this.phrases = phrases;
    this.clusters = clusters;
    this.issuers = issuers;
  }

  @Nullable Cluster speaker(int quote) {
    return behind(speech.quotes().get(quote).speaker());
  }

  @Nullable Cluster addressee(int quote) {
    Quote of = speech.quotes().get(quote);
    return behind(of.addressee());
  }

  /** Returns whom a span names, be it by a description; null for nobody who acts. */
  @Nullable Cluster named(@Nullable Span span) {
    Cluster cluster = clusters.of(phrases.about(span));
    return cluster != null && cluster.type() != null ? cluster : null;
  }

  /** Returns who stands behind a span, null for nobody who acts. */
  @Nullable Cluster behind(@Nullable Span span) {
    Phrase phrase = phrases.about(span);
    if (phrase instanceof NominalPhrase nominal && issuers.isText(nominal)) {
      return issuers.of(nominal);
    }
    return named(span);
  }
}
