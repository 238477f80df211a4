package org.copydesk.plugin.actors.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.AnnotationId;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Actor;
import org.copydesk.api.vocabulary.ActorTie;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.api.vocabulary.Statistic;
import org.copydesk.api.vocabulary.TieRole;
import org.copydesk.plugin.actors.base.KnownNames;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.copydesk.plugin.actors.link.Linker;
import org.copydesk.plugin.actors.link.LinkingRules;
import org.copydesk.plugin.actors.phrase.PhraseFinder;
import org.copydesk.plugin.actors.phrase.Phrases;
import org.copydesk.plugin.actors.phrase.Titles;
import org.copydesk.plugin.actors.text.Speech;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/** Links one document: finds its actors and ties its quotes and statistics to them. */
public final class Linking {

  private static final int LONGEST_NAME = 80;

  private final Document document;
  private final Words words;
  private final ActorWriter writer;
  private final Clusters clusters;
  private final Ties ties;
  private final Speech speech;
  private final EntryDecision entries;
  private final Map<Cluster, List<Tie>> wanted = new LinkedHashMap<>();

  /** Words that stand for a cluster in a role. */
  private record Tie(Span span, AnnotationId annotation, TieRole role) {}

  private Linking(
      Document document,
      Lexicon lexicon,
      KnownNames base,
      LinkingRules rules,
      PronounRanking ranking) {
    this.document = document;
    this.words = Words.of(document);
    this.speech = Speech.of(document, words);
    Linker linker = new Linker(document, words, lexicon, base, rules);
    Phrases phrases = PhraseFinder.find(document, words, lexicon, base, linker);
    WrittenMentions mentions = new WrittenMentions(words, new Titles(words, lexicon), phrases);
    this.writer = new ActorWriter(document, new UnnamedActors(words, lexicon), mentions);
    Gathering gathering = new Gathering(document, words, speech, phrases, lexicon, base, ranking);
    this.clusters = gathering.gather();
    this.ties = gathering.ties();
    NameText names = new NameText(words, lexicon);
    this.entries = new EntryDecision(linker, names, document.text(), rules.candidates());
  }

  /** Returns the document with its actors and ties. */
  public static Document link(
      Document document,
      Lexicon lexicon,
      KnownNames base,
      LinkingRules rules,
      PronounWeights pronouns) {
    return new Linking(document, lexicon, base, rules, pronouns).write();
  }

  /** Gathers the actors of a document, with pronouns chosen by somebody else: for training. */
  static void gather(
      Document document,
      Lexicon lexicon,
      KnownNames base,
      LinkingRules rules,
      PronounRanking ranking) {
    new Linking(document, lexicon, base, rules, ranking);
  }

  private Document write() {
    for (Quote quote : speech.quotes()) {
      want(Layers.QUOTES, quote, quote.speaker(), TieRole.SPEAKER);
      want(Layers.QUOTES, quote, quote.addressee(), TieRole.ADDRESSEE);
    }
    for (Statistic statistic : document.layer(Layers.STATISTICS)) {
      want(Layers.STATISTICS, statistic, statistic.subject(), TieRole.SUBJECT);
      want(Layers.STATISTICS, statistic, statistic.source(), TieRole.SOURCE);
    }
    List<Actor> actors = new ArrayList<>();
    List<ActorTie> written = new ArrayList<>();
    for (Map.Entry<Cluster, Settled> settled : settled().entrySet()) {
      Cluster cluster = settled.getKey();
      List<Tie> its = wanted.getOrDefault(cluster, List.of());
      if (!its.isEmpty()) {
        describe(cluster, its.get(0).span);
      }
      Actor actor = writer.write(cluster, settled.getValue(), !its.isEmpty());
      if (actor != null) {
        actors.add(actor);
        AnnotationId id = document.idOf(Layers.ACTORS, actor);
        its.forEach(tie -> written.add(new ActorTie(tie.span, tie.annotation, tie.role, id)));
      }
    }
    return document.with(Layers.ACTORS, actors).with(Layers.ACTOR_TIES, written);
  }

  /** Returns the clusters with their entries; those that turn out to be one entry are one. */
  private Map<Cluster, Settled> settled() {
    Map<Cluster, Settled> settled = new LinkedHashMap<>();
    Map<String, Cluster> byEntry = new HashMap<>();
    for (Cluster cluster : clusters.all()) {
      Settled its = entries.settle(cluster);
      Cluster same = its.entry() == null ? null : byEntry.putIfAbsent(its.entry().id(), cluster);
      if (same == null) {
        settled.put(cluster, its);
      } else {
        same.absorb(cluster);
        List<Tie> ties = wanted.getOrDefault(cluster, List.of());
        wanted.computeIfAbsent(same, c -> new ArrayList<>()).addAll(ties);
      }
    }
    return settled;
  }

  /** Somebody without a name who is counted or spoken to does not act: '5,000 soldiers'. */
  private static boolean isPassing(TieRole role, Cluster cluster) {
    if (cluster.standing != Standing.DESCRIBED) {
      return false;
    }
    return role == TieRole.ADDRESSEE
        || role == TieRole.SUBJECT && (cluster.plural || !cluster.isPerson());
  }

  /** The words that name a speaker say more than its noun: 'officials at the ministry'. */
  private void describe(Cluster cluster, Span span) {
    String said = document.text(span).replaceAll("\\s+", " ");
    boolean whole = span.begin() <= words.begin(cluster.references().get(0).phrase().from());
    if (cluster.standing == Standing.DESCRIBED && whole && said.length() <= LONGEST_NAME) {
      cluster.rename(said.replaceFirst("^[Tt]he ", ""));
    }
  }

  private void want(LayerKey<?> layer, Annotation annotation, @Nullable Span span, TieRole role) {
    Cluster cluster = role == TieRole.SUBJECT ? ties.named(span) : ties.behind(span);
    if (span != null && cluster != null && !isPassing(role, cluster)) {
      wanted
          .computeIfAbsent(cluster, c -> new ArrayList<>())
          .add(new Tie(span, document.idOf(layer, annotation), role));
    }
  }
}
