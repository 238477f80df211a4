package org.copydesk.plugin.actors.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.plugin.actors.base.Entry;
import org.copydesk.plugin.actors.lexicon.HeadNoun;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.copydesk.plugin.actors.lexicon.WordClass;
import org.copydesk.plugin.actors.phrase.GroupPhrase;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/** Gathers those who are named after somebody else: 'ISIS supporters', 'the Trump campaign'. */
final class GroupGathering {

  private static final double SURE = 0.9;
  private static final Map<String, String> SAME =
      Map.of("camp", "campaign", "administration", "government", "aide", "aides");

  private final Words words;
  private final String text;
  private final Lexicon lexicon;
  private final Clusters clusters;
  private final NameText names;
  private final Map<Cluster, Map<String, Cluster>> groups = new HashMap<>();

  GroupGathering(Words words, String text, Lexicon lexicon, Clusters clusters) {
    this.words = words;
    this.text = text;
    this.lexicon = lexicon;
    this.clusters = clusters;
    this.names = new NameText(words, lexicon);
  }

  void add(GroupPhrase group) {
    Cluster owner = clusters.of(group.owner());
    if (owner == null) {
      return;
    }
    Cluster cluster = isOwner(owner, group.noun()) ? owner : of(owner, group.noun());
    MentionKind kind = group.noun().plural() ? MentionKind.NOMINAL : MentionKind.NAME;
    clusters.assign(group, cluster, kind, SURE);
    if (cluster != owner && cluster.name().isEmpty()) {
      cluster.rename(shown(group));
      cluster.heads().add(group.noun().text());
      cluster.heads().add(lastWord(group.noun()));
      cluster.owners().add(owner);
    }
  }

  /** Returns the group of an owner that a noun stands for, null while the text has named none. */
  @Nullable Cluster find(Cluster owner, HeadNoun noun) {
    return groups.getOrDefault(owner, Map.of()).get(key(noun));
  }

  /** Returns the group of whom the text speaks last among those that have one: 'the campaign'. */
  @Nullable Cluster ofLast(Iterable<Cluster> owners, HeadNoun noun) {
    Cluster last = null;
    for (Cluster owner : owners) {
      Cluster group = find(owner, noun);
      last = group == null || group == owner ? last : group;
    }
    return last;
  }

  private Cluster of(Cluster owner, HeadNoun noun) {
    return groups
        .computeIfAbsent(owner, o -> new HashMap<>())
        .computeIfAbsent(key(noun), k -> clusters.keep(fresh(noun)));
  }

  private static Cluster fresh(HeadNoun noun) {
    boolean people = noun.plural() && noun.type() != ActorType.GOVERNMENT_BODY;
    ActorType type = people ? ActorType.GROUP : noun.type();
    return new Cluster(Standing.GROUP, type, noun.plural(), noun.gender(), null);
  }

  private static String key(HeadNoun noun) {
    return SAME.getOrDefault(noun.text(), noun.text());
  }

  /** 'the Afghan government' is Afghanistan, 'the Taliban movement' the Taliban. */
  private boolean isOwner(Cluster owner, HeadNoun noun) {
    Entry entry = owner.entry;
    if (entry == null || noun.plural()) {
      return false;
    }
    return entry.type() == ActorType.COUNTRY
        ? lexicon.is(WordClass.GOVERNMENT, lastWord(noun))
        : entry.classes().contains(noun.text());
  }

  private static String lastWord(HeadNoun noun) {
    return noun.text().substring(noun.text().lastIndexOf(' ') + 1);
  }

  private String shown(GroupPhrase group) {
    int from = group.from();
    String first = words.lower(from);
    boolean article = first.equals("the") || first.equals("these") || first.equals("those");
    String shown = names.shown(text, article ? from + 1 : from, group.to());
    boolean noun = group.owner().from() > from && !article;
    return noun ? shown.substring(0, 1).toLowerCase(Locale.ROOT) + shown.substring(1) : shown;
  }
}
