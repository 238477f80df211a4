package org.copydesk.plugin.actors.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.api.document.Document;
import org.copydesk.api.stage.CorpusStage;
import org.copydesk.api.stage.Table;
import org.copydesk.api.vocabulary.Actor;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.plugin.actors.lexicon.Lexicon;

/** Gathers the actors of all documents, and tells who has to do with whom. */
public final class ActorsAcross implements CorpusStage {

  private final Lexicon lexicon;
  private final List<DocumentActor> actors = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  /**
   * Makes the stage of one run.
   *
   * @param lexicon knows which names are given names
   */
  public ActorsAcross(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void accept(Document document) {
    if (!document.has(Layers.ACTORS)) {
      return;
    }
    for (Actor actor : document.layer(Layers.ACTORS)) {
      String local = document.idOf(Layers.ACTORS, actor).toString();
      actors.add(DocumentActor.of(document, local, actor, lexicon));
    }
    relations.addAll(RelationReader.read(document));
  }

  @Override
  public List<Table> tables() {
    Identities identities = new Identities(actors);
    Map<String, RunActor> run = new TreeMap<>();
    Map<String, String> ids = new HashMap<>();
    List<List<String>> members = new ArrayList<>();
    for (DocumentActor actor : actors) {
      String id = identities.of(actor);
      run.computeIfAbsent(id, key -> new RunActor()).add(actor);
      ids.put(actor.local(), id);
      members.add(List.of(actor.place(), actor.local(), id));
    }
    return List.of(
        new Table(
            "run-actors", List.of("id", "name", "type", "kb", "documents", "mentions"), rows(run)),
        new Table("run-actor-members", List.of("document", "actor", "run-actor"), members),
        new RelationTable(relations, ids, run).table());
  }

  /** Whoever is spoken of most comes first. */
  private static List<List<String>> rows(Map<String, RunActor> run) {
    Comparator<Map.Entry<String, RunActor>> most =
        Comparator.comparing(entry -> -entry.getValue().mentions());
    return run.entrySet().stream()
        .sorted(most.thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> row(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static List<String> row(String id, RunActor actor) {
    return List.of(
        id,
        actor.name(),
        actor.type().toLowerCase(Locale.ROOT).replace('_', '-'),
        actor.entry(),
        String.valueOf(actor.documents()),
        String.valueOf(actor.mentions()));
  }
}
