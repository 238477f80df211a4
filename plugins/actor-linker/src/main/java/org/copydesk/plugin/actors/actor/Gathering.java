package org.copydesk.plugin.actors.actor;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.plugin.actors.base.KnownNames;
import org.copydesk.plugin.actors.lexicon.HeadNoun;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.copydesk.plugin.actors.lexicon.Pronoun;
import org.copydesk.plugin.actors.phrase.Coordination;
import org.copydesk.plugin.actors.phrase.Description;
import org.copydesk.plugin.actors.phrase.Determiner;
import org.copydesk.plugin.actors.phrase.GroupPhrase;
import org.copydesk.plugin.actors.phrase.NamePhrase;
import org.copydesk.plugin.actors.phrase.NominalPhrase;
import org.copydesk.plugin.actors.phrase.Phrase;
import org.copydesk.plugin.actors.phrase.Phrases;
import org.copydesk.plugin.actors.phrase.PronounPhrase;
import org.copydesk.plugin.actors.text.Speech;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/** Gathers the phrases of one document: names first, then the rest in the order of the text. */
final class Gathering {

  private final Phrases phrases;
  private final Clusters clusters = new Clusters();
  private final GroupGathering groups;
  private final NameGathering names;
  private final JointGathering joint;
  private final DescriptionLearning descriptions;
  private final NominalResolution nominals;
  private final PronounResolution pronouns;
  private final RelativePronouns relatives;
  private final Focus focus;
  private final Speech speech;
  private final TextIssuers issuers;
  private final Ties ties;
  private @Nullable Phrase whole;
  private int wholeTo;

  Gathering(
      Document document,
      Words words,
      Speech speech,
      Phrases phrases,
      Lexicon lexicon,
      KnownNames base,
      PronounRanking ranking) {
    this.phrases = phrases;
    this.speech = speech;
    Affiliations affiliations = new Affiliations(words, base);
    this.focus = new Focus(words, speech, lexicon);
    this.names = new NameGathering(words, document.text(), lexicon, base, clusters);
    this.groups = new GroupGathering(words, document.text(), lexicon, clusters);
    this.joint = new JointGathering(words, document.text(), clusters);
    this.descriptions = new DescriptionLearning(words, lexicon, clusters, affiliations);
    this.nominals =
        new NominalResolution(words, clusters, focus, new NominalFit(words, lexicon, affiliations));
    SpeakerPhrases about = new SpeakerPhrases(words, phrases);
    this.issuers = new TextIssuers(words, lexicon, clusters, phrases);
    this.ties = new Ties(speech, about, clusters, issuers);
    Speakers speakers = new Speakers(words, speech, about, ties);
    this.pronouns =
        new PronounResolution(
            words,
            clusters,
            focus,
            new PronounEvidence(words, speech, focus, speakers),
            ranking,
            new Cataphora(words, phrases, clusters));
    this.relatives = new RelativePronouns(words, clusters);
  }

  Clusters gather() {
    names.gather(only(NamePhrase.class));
    only(GroupPhrase.class).forEach(groups::add);
    only(NamePhrase.class).forEach(descriptions::learnTitle);
    for (Description description : phrases.descriptions()) {
      descriptions.learn(description);
    }
    clusters.all().forEach(nominals::index);
    Phrase before = null;
    for (Phrase phrase : phrases.all()) {
      read(phrase, before);
      together(phrase);
      before = phrase instanceof PronounPhrase ? before : phrase;
    }
    issuers.readAgain();
    new SpeechPersons(speech, clusters, ties).resolve(phrases.all());
    return clusters;
  }

  /** Returns who stands behind speakers, subjects and sources. */
  Ties ties() {
    return ties;
  }

  private <T extends Phrase> List<T> only(Class<T> type) {
    List<T> some = new ArrayList<>();
    for (Phrase phrase : phrases.all()) {
      if (type.isInstance(phrase)) {
        some.add(type.cast(phrase));
      }
    }
    return some;
  }

  private void read(Phrase phrase, @Nullable Phrase before) {
    boolean inner = phrase.to() <= wholeTo;
    Cluster cluster = clusters.of(phrase);
    if (cluster == null) {
      focus.hide(described(phrase, inner));
      cluster = resolve(phrase, before);
      focus.hide(null);
    }
    if (cluster != null) {
      focus.note(cluster, phrase, inner);
    }
    if (phrase.to() > wholeTo) {
      whole = phrase;
      wholeTo = phrase.to();
    }
  }

  private void together(Phrase last) {
    Coordination both = phrases.coordinations().get(last.to());
    if (both != null && both.members().get(both.members().size() - 1) == last) {
      Cluster all = joint.add(both);
      if (all != null) {
        focus.note(all, both, false);
      }
    }
  }

  /** Returns whom the words around a phrase describe, who is not meant by it. */
  private @Nullable Cluster described(Phrase phrase, boolean inner) {
    return phrase instanceof NominalPhrase && inner
        ? clusters.of(whole)
        : descriptions.ownedBy(phrase);
  }

  private @Nullable Cluster resolve(Phrase phrase, @Nullable Phrase before) {
    if (phrase instanceof NominalPhrase nominal) {
      Cluster cluster = nominal(nominal);
      issuers.read(nominal);
      return cluster;
    }
    if (phrase instanceof PronounPhrase pronoun && pronoun.pronoun().person() == 3) {
      return pronoun.pronoun().use() == Pronoun.Use.RELATIVE
          ? relatives.resolve(pronoun, before)
          : pronouns.resolve(pronoun);
    }
    return null;
  }

  private @Nullable Cluster group(NominalPhrase nominal, @Nullable Cluster owner) {
    HeadNoun noun = nominal.noun();
    if (noun == null) {
      return null;
    }
    boolean bare =
        owner == null
            && nominal.determiner() == Determiner.DEFINITE
            && nominal.modifiers().isEmpty()
            && !noun.plural();
    return owner != null
        ? groups.find(owner, noun)
        : bare ? groups.ofLast(focus.clusters(), noun) : null;
  }

  private Cluster nominal(NominalPhrase nominal) {
    Cluster owner = clusters.of(nominal.owner());
    if (owner == null && nominal.owner() != null) {
      owner = resolve(nominal.owner(), null);
    }
    Cluster group = group(nominal, owner);
    if (group != null) {
      clusters.assign(nominal, group, MentionKind.NOMINAL, 0.85);
      return group;
    }
    return nominals.resolve(nominal, owner);
  }
}
