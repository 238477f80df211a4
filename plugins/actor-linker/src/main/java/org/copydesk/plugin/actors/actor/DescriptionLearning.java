package org.copydesk.plugin.actors.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.plugin.actors.lexicon.HeadNoun;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.copydesk.plugin.actors.phrase.Description;
import org.copydesk.plugin.actors.phrase.Determiner;
import org.copydesk.plugin.actors.phrase.NamePhrase;
import org.copydesk.plugin.actors.phrase.NominalPhrase;
import org.copydesk.plugin.actors.phrase.Phrase;
import org.copydesk.plugin.actors.phrase.PronounPhrase;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/** Learns what the text says of its actors, before any description is resolved. */
final class DescriptionLearning {

  private static final double APPOSITION = 0.85;
  private static final int LONGEST_TITLE = 3;

  private final Words words;
  private final Lexicon lexicon;
  private final Clusters clusters;
  private final Affiliations affiliations;
  private final Map<Phrase, Cluster> owned = new HashMap<>();

  DescriptionLearning(Words words, Lexicon lexicon, Clusters clusters, Affiliations affiliations) {
    this.words = words;
    this.lexicon = lexicon;
    this.clusters = clusters;
    this.affiliations = affiliations;
  }

  void learn(Description description) {
    Cluster cluster = clusters.of(description.whom());
    NominalPhrase text = description.text();
    HeadNoun noun = text.noun();
    if (cluster == null || noun == null || !fits(cluster, noun)) {
      return;
    }
    cluster.heads().add(noun.text());
    cluster.heads().add(words.lower(text.head()));
    cluster.learnType(noun.type());
    if (cluster.isPerson()) {
      cluster.learnGender(noun.gender());
    }
    cluster.affiliations().addAll(affiliations.of(text));
    for (int modifier : text.modifiers()) {
      cluster.nameWords().add(words.lower(modifier));
    }
    Cluster owner = clusters.of(text.owner());
    if (owner != null) {
      cluster.owners().add(owner);
    } else if (text.owner() instanceof PronounPhrase pronoun) {
      cluster.possessors().add(pronoun);
      owned.put(pronoun, cluster);
    }
    if (description.apart() && text.determiner() != Determiner.BARE) {
      clusters.assign(text, cluster, MentionKind.NOMINAL, APPOSITION);
    }
  }

  /** Returns whom a pronoun says to be somebody's, who is not that somebody; null for nobody. */
  @Nullable Cluster ownedBy(Phrase pronoun) {
    return owned.get(pronoun);
  }

  private static boolean fits(Cluster cluster, HeadNoun noun) {
    return cluster.isPerson() == noun.isHuman() && cluster.plural == noun.plural();
  }

  /** Learns the noun of the title before a name: 'Sen.' makes a senator. */
  void learnTitle(NamePhrase name) {
    Cluster cluster = clusters.of(name);
    if (cluster == null || !cluster.isPerson()) {
      return;
    }
    StringBuilder title = new StringBuilder();
    for (int length = 1; length <= LONGEST_TITLE; length++) {
      int from = name.from() - length;
      if (!words.together(from, name.from())) {
        return;
      }
      title.insert(0, words.lower(from) + (title.isEmpty() ? "" : " "));
      learnTitle(title.toString(), cluster, from);
    }
  }

  private void learnTitle(String title, Cluster cluster, int from) {
    Optional<String> noun = lexicon.titleNoun(title);
    if (noun.isPresent() && words.form(from).isCapitalised()) {
      cluster.heads().add(noun.get());
      cluster.nameWords().add(words.lower(from - 1));
    }
  }
}
