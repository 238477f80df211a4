package org.copydesk.plugin.actors.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Actor;
import org.copydesk.api.vocabulary.ActorTie;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Mention;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.api.vocabulary.TieRole;
import org.jspecify.annotations.Nullable;

/** Reads who in a document speaks of whom, to whom, and whose figures it tells. */
final class RelationReader {

  private final Document document;
  private final Map<String, Map<TieRole, String>> ties = new HashMap<>();
  private final List<Relation> found = new ArrayList<>();

  private RelationReader(Document document) {
    this.document = document;
    if (document.has(Layers.ACTOR_TIES)) {
      document.layer(Layers.ACTOR_TIES).stream().forEach(this::note);
    }
  }

  static List<Relation> read(Document document) {
    RelationReader reader = new RelationReader(document);
    reader.ties.values().forEach(reader::relate);
    reader.relateQuotes();
    return reader.found;
  }

  private void note(ActorTie tie) {
    ties.computeIfAbsent(tie.annotation().toString(), id -> new HashMap<>())
        .put(tie.role(), tie.actor().toString());
  }

  private void relate(Map<TieRole, String> roles) {
    add(roles.get(TieRole.SPEAKER), Relation.Kind.SPEAKS_TO, roles.get(TieRole.ADDRESSEE));
    add(roles.get(TieRole.SOURCE), Relation.Kind.TELLS_FIGURES_OF, roles.get(TieRole.SUBJECT));
  }

  private void relateQuotes() {
    if (!document.has(Layers.QUOTES) || !document.has(Layers.ACTORS)) {
      return;
    }
    TreeMap<Integer, Part> parts = parts();
    for (Actor actor : document.layer(Layers.ACTORS)) {
      String id = document.idOf(Layers.ACTORS, actor).toString();
      actor.mentions().stream()
          .map(mention -> speaker(parts, mention))
          .filter(Objects::nonNull)
          .forEach(speaker -> add(speaker, Relation.Kind.SPEAKS_OF, id));
    }
  }

  /** A piece of a quote and who says it. */
  private record Part(Span span, String speaker) {}

  private TreeMap<Integer, Part> parts() {
    TreeMap<Integer, Part> parts = new TreeMap<>();
    for (Quote quote : document.layer(Layers.QUOTES)) {
      String id = document.idOf(Layers.QUOTES, quote).toString();
      String speaker = ties.getOrDefault(id, Map.of()).get(TieRole.SPEAKER);
      if (speaker != null) {
        quote.parts().forEach(part -> parts.put(part.begin(), new Part(part, speaker)));
      }
    }
    return parts;
  }

  private static @Nullable String speaker(TreeMap<Integer, Part> parts, Mention mention) {
    Map.Entry<Integer, Part> part = parts.floorEntry(mention.span().begin());
    boolean inside = part != null && mention.span().end() <= part.getValue().span().end();
    return inside ? part.getValue().speaker() : null;
  }

  private void add(@Nullable String from, Relation.Kind kind, @Nullable String to) {
    if (from != null && to != null && !from.equals(to)) {
      found.add(new Relation(document.origin().place().toString(), from, kind, to));
    }
  }
}
