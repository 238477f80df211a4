package org.copydesk.plugin.export.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.api.annotation.AnnotationId;
import org.copydesk.api.vocabulary.Actor;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.api.vocabulary.KnowledgeBaseEntry;
import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.plugin.export.reading.Names;

/** The actors of all documents as they come, and the rows that belong to them. */
final class Cast {

  /** Stands for no actor. */
  static final int NOBODY = -1;

  /**
   * An actor of one document.
   *
   * @param id its id
   * @param key the same for actors that are one as far as entry and name tell
   * @param name its name
   * @param type its type, as the exports write it
   * @param entry the knowledge base entry's id, empty for none
   * @param named whether a name is among its mentions
   * @param document the number of the document
   * @param mentions how many
   */
  record Member(
      String id,
      String key,
      String name,
      String type,
      String entry,
      boolean named,
      int document,
      int mentions) {}

  private final List<Member> members = new ArrayList<>();
  private final Map<String, String> strings = new HashMap<>();
  private final Map<Tie, IntBuffer> ties = new EnumMap<>(Tie.class);
  private final IntBuffer speaking = new IntBuffer();

  /** Adds an actor and returns its number. */
  int add(AnnotationId id, Actor actor, int document) {
    KnowledgeBaseEntry kb = actor.kb();
    members.add(
        new Member(
            id.value(),
            once(key(id, actor)),
            once(actor.name()),
            once(Names.of(actor.type())),
            once(kb == null ? "" : kb.id()),
            named(actor),
            document,
            actor.mentions().size()));
    return members.size() - 1;
  }

  /** A description, or a surname alone, is nobody in another document. */
  private static String key(AnnotationId id, Actor actor) {
    if (actor.kb() != null) {
      return "entry " + actor.kb().id();
    }
    boolean whole = actor.type() != ActorType.PERSON || actor.name().indexOf(' ') > 0;
    return named(actor) && whole
        ? actor.type() + " " + actor.name().toLowerCase(Locale.ROOT)
        : "alone " + id.value();
  }

  /** Tells whether a name is among an actor's mentions. */
  static boolean named(Actor actor) {
    return actor.mentions().stream().anyMatch(mention -> mention.kind() == MentionKind.NAME);
  }

  /** Keeps each of many equal strings once. */
  private String once(String text) {
    String known = strings.putIfAbsent(text, text);
    return known == null ? text : known;
  }

  void tie(Tie tie, int row, int actor) {
    if (actor != NOBODY) {
      IntBuffer pairs = ties.computeIfAbsent(tie, key -> new IntBuffer());
      pairs.add(row);
      pairs.add(actor);
    }
  }

  void speaks(int speaker, int other) {
    if (speaker != NOBODY && other != NOBODY) {
      speaking.add(speaker);
      speaking.add(other);
    }
  }

  List<Member> members() {
    return members;
  }

  /** Returns pairs of a row and an actor, one behind the other. */
  IntBuffer pairs(Tie tie) {
    return ties.getOrDefault(tie, new IntBuffer());
  }

  /** Returns pairs of a speaker and whom it speaks of or to, one behind the other. */
  IntBuffer speaking() {
    return speaking;
  }
}
