package org.copydesk.plugin.actors.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.api.vocabulary.KnowledgeBaseCandidate;
import org.copydesk.api.vocabulary.KnowledgeBaseSearch;
import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.api.vocabulary.UnlinkedReason;
import org.copydesk.plugin.actors.base.Entry;
import org.copydesk.plugin.actors.link.Linker;
import org.copydesk.plugin.actors.link.Question;
import org.copydesk.plugin.actors.link.Scored;
import org.copydesk.plugin.actors.link.Sighting;
import org.copydesk.plugin.actors.link.Told;
import org.copydesk.plugin.actors.link.Verdict;
import org.copydesk.plugin.actors.phrase.NameKind;
import org.copydesk.plugin.actors.phrase.NamePhrase;
import org.jspecify.annotations.Nullable;

/** Decides which entry each cluster is, when all is known that the text tells of it. */
final class EntryDecision {

  private final Linker linker;
  private final NameText names;
  private final String text;
  private final int shown;

  /**
   * Makes the decision of one document.
   *
   * @param shown how many candidates an actor shows
   */
  EntryDecision(Linker linker, NameText names, String text, int shown) {
    this.linker = linker;
    this.names = names;
    this.text = text;
    this.shown = shown;
  }

  Settled settle(Cluster cluster) {
    List<NamePhrase> phrases = phrases(cluster);
    boolean named = cluster.standing == Standing.NAMED || cluster.standing == Standing.PLACE;
    if (!named || phrases.isEmpty()) {
      return new Settled(cluster.entry, null);
    }
    Verdict verdict = linker.judge(question(cluster, phrases));
    if (verdict.candidates().isEmpty()) {
      return new Settled(cluster.entry, null);
    }
    Entry entry = verdict.entry();
    UnlinkedReason reason = verdict.reason();
    if (entry != null && (cluster.entry == null || !cluster.entry.id().equals(entry.id()))) {
      reason = objection(cluster, phrases, verdict.candidates().get(0));
      entry = reason == null ? entry : null;
    }
    if (entry == null && cluster.entry != null) {
      cluster.rename(fullest(phrases));
    }
    return new Settled(entry, search(verdict, reason));
  }

  private static List<NamePhrase> phrases(Cluster cluster) {
    List<NamePhrase> phrases = new ArrayList<>();
    for (Reference reference : cluster.references()) {
      if (reference.phrase() instanceof NamePhrase name && name.kind() != NameKind.PEOPLE) {
        phrases.add(name);
      }
    }
    return phrases;
  }

  private Question question(Cluster cluster, List<NamePhrase> phrases) {
    Set<String> said = new LinkedHashSet<>();
    phrases.forEach(phrase -> said.add(said(phrase)));
    List<Sighting> places = new ArrayList<>();
    for (Reference reference : cluster.references()) {
      if (reference.kind() != MentionKind.PRONOUN) {
        boolean name = reference.kind() == MentionKind.NAME;
        places.add(new Sighting(reference.phrase().from(), reference.phrase().to(), name));
      }
    }
    return new Question(said, places, new Told(cluster.heads(), cluster.affiliations()));
  }

  private String said(NamePhrase phrase) {
    return phrase.alias() == null ? names.shown(text, phrase) : phrase.alias().text();
  }

  /** Returns what speaks against an entry that the names alone did not give, null for nothing. */
  private @Nullable UnlinkedReason objection(
      Cluster cluster, List<NamePhrase> phrases, Scored best) {
    if (cluster.isPerson() && isSomebodyElse(phrases, best.entry())) {
      return UnlinkedReason.ANOTHER_NAME;
    }
    boolean person = best.entry().type() == ActorType.PERSON;
    return person == cluster.isPerson() ? null : UnlinkedReason.UNSURE;
  }

  /** Somebody with a full name that is not the entry's is not the entry, whatever the surname. */
  private boolean isSomebodyElse(List<NamePhrase> phrases, Entry entry) {
    return phrases.stream()
        .filter(phrase -> names.parts(phrase).size() > 1)
        .anyMatch(
            phrase ->
                linker.candidates(said(phrase)).stream()
                    .noneMatch(each -> each.known().entry().id().equals(entry.id())));
  }

  private String fullest(List<NamePhrase> phrases) {
    String fullest = "";
    for (NamePhrase phrase : phrases) {
      String name = names.shown(text, phrase);
      boolean fuller = name.split(" ").length > fullest.split(" ").length;
      fullest = fullest.isEmpty() || fuller ? name : fullest;
    }
    return fullest;
  }

  private @Nullable KnowledgeBaseSearch search(Verdict verdict, @Nullable UnlinkedReason reason) {
    List<KnowledgeBaseCandidate> candidates =
        verdict.candidates().stream()
            .limit(shown)
            .map(s -> new KnowledgeBaseCandidate(s.entry().id(), s.entry().name(), s.score()))
            .toList();
    return reason == null && candidates.isEmpty()
        ? null
        : new KnowledgeBaseSearch(reason, candidates);
  }
}
