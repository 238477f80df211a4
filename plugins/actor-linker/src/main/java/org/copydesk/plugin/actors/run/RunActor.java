package org.copydesk.plugin.actors.run;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.copydesk.api.vocabulary.KnowledgeBaseEntry;
import org.jspecify.annotations.Nullable;

/** An actor of the whole run, in the making. */
final class RunActor {

  private final Map<String, Integer> names = new TreeMap<>();
  private final Map<String, Integer> types = new TreeMap<>();
  private final Set<String> documents = new TreeSet<>();
  private @Nullable KnowledgeBaseEntry kb;
  private int mentions;

  void add(DocumentActor actor) {
    names.merge(actor.name(), actor.surname().isEmpty() ? actor.mentions() : 0, Integer::sum);
    types.merge(actor.type().toString(), actor.mentions(), Integer::sum);
    documents.add(actor.document());
    kb = kb == null ? actor.kb() : kb;
    mentions += actor.mentions();
  }

  /** The entry's name, or that by which most mentions go; a full name rather than a surname. */
  String name() {
    return kb == null ? most(names) : kb.label();
  }

  String type() {
    return most(types);
  }

  String entry() {
    return kb == null ? "" : kb.id();
  }

  int documents() {
    return documents.size();
  }

  int mentions() {
    return mentions;
  }

  /** Of those that are as many, the first by the alphabet. */
  private static String most(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
