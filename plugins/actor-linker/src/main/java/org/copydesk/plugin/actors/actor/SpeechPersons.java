package org.copydesk.plugin.actors.actor;

import java.util.List;
import java.util.Optional;
import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.plugin.actors.phrase.Phrase;
import org.copydesk.plugin.actors.phrase.PronounPhrase;
import org.copydesk.plugin.actors.text.Speech;
import org.jspecify.annotations.Nullable;

/** Resolves I, we and you between quotation marks, once it is known who speaks to whom. */
final class SpeechPersons {

  private static final double SURE = 0.9;
  private static final double LIKELY = 0.7;

  private final Speech speech;
  private final Clusters clusters;
  private final Ties ties;

  SpeechPersons(Speech speech, Clusters clusters, Ties ties) {
    this.speech = speech;
    this.clusters = clusters;
    this.ties = ties;
  }

  void resolve(Iterable<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      int quote = speech.quoteOf(phrase.from());
      if (quote >= 0 && phrase instanceof PronounPhrase pronoun && clusters.of(phrase) == null) {
        resolve(pronoun, quote);
      }
    }
  }

  private void resolve(PronounPhrase phrase, int quote) {
    if (phrase.pronoun().person() == 1) {
      first(phrase, ties.speaker(quote));
    } else if (phrase.pronoun().person() == 2) {
      Cluster addressee = ties.addressee(quote);
      if (addressee != null) {
        clusters.assign(phrase, addressee, MentionKind.PRONOUN, LIKELY);
      }
    }
  }

  /** 'we' of a spokeswoman for Volvo is Volvo. */
  private static Optional<Cluster> represented(Cluster speaker) {
    List<Cluster> bodies = speaker.owners().stream().filter(Cluster::isBody).toList();
    return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
  }

  /** 'we' of one person is more than that person; of a body or group it is the body. */
  private void first(PronounPhrase phrase, @Nullable Cluster speaker) {
    if (speaker == null) {
      return;
    }
    boolean several = phrase.pronoun().plural();
    if (several == (speaker.plural || !speaker.isPerson())) {
      clusters.assign(phrase, speaker, MentionKind.PRONOUN, SURE);
    } else if (several) {
      represented(speaker)
          .ifPresent(body -> clusters.assign(phrase, body, MentionKind.PRONOUN, LIKELY));
    }
  }
}
