package org.copydesk.plugin.export.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.stage.Table;

/**
 * The actors of the whole run: those that the corpus stage tells are one, or else those that share
 * an entry or a whole name.
 */
final class RunCast {

  private static final String MEMBERS = "run-actor-members";
  private static final int IN_A_FILE = 200;

  private final int[] numbers;
  private final List<ReportActor> actors;

  private RunCast(int[] numbers, List<ReportActor> actors) {
    this.numbers = numbers;
    this.actors = actors;
  }

  static RunCast of(Cast cast, List<Table> tables) {
    Map<String, String> told = told(tables);
    Map<String, ReportActor> byKey = new LinkedHashMap<>();
    List<ReportActor> ofMember = new ArrayList<>();
    for (Cast.Member member : cast.members()) {
      String key = told.getOrDefault(member.id(), member.key());
      ReportActor actor = byKey.computeIfAbsent(key, ReportActor::new);
      actor.add(member);
      ofMember.add(actor);
    }
    tie(cast, ofMember);
    List<ReportActor> sorted = byKey.values().stream().sorted(ReportActor.MOST_TOLD_FIRST).toList();
    for (int i = 0; i < sorted.size(); i++) {
      sorted.get(i).number(i);
    }
    return new RunCast(ofMember.stream().mapToInt(ReportActor::number).toArray(), sorted);
  }

  /** Returns the key of each document's actor that a corpus stage has told of, by its id. */
  private static Map<String, String> told(List<Table> tables) {
    Map<String, String> told = new HashMap<>();
    for (Table table : tables) {
      if (table.name().equals(MEMBERS)) {
        int actor = table.columns().indexOf("actor");
        int one = table.columns().indexOf("run-actor");
        table.rows().forEach(row -> told.put(row.get(actor), "run " + row.get(one)));
      }
    }
    return told;
  }

  private static void tie(Cast cast, List<ReportActor> ofMember) {
    for (Tie tie : Tie.values()) {
      IntBuffer pairs = cast.pairs(tie);
      for (int i = 0; i < pairs.size(); i += 2) {
        ofMember.get(pairs.at(i + 1)).add(tie, pairs.at(i));
      }
    }
    IntBuffer speaking = cast.speaking();
    for (int i = 0; i < speaking.size(); i += 2) {
      ofMember.get(speaking.at(i)).speaks(ofMember.get(speaking.at(i + 1)));
    }
  }

  /** Returns the actors, those that are quoted most first. */
  List<ReportActor> actors() {
    return actors;
  }

  /** Writes the table, what the actors' pages show, and whose actor each document's actor is. */
  void write(Rows table, Scripts scripts) throws IOException {
    List<Object> pages = new ArrayList<>();
    for (ReportActor actor : actors) {
      table.add(actor.row());
      pages.add(actor.page());
      if (pages.size() == IN_A_FILE) {
        scripts.write("cast/" + actor.number() / IN_A_FILE, pages);
        pages.clear();
      }
    }
    if (!pages.isEmpty()) {
      scripts.write("cast/" + actors.size() / IN_A_FILE, pages);
    }
    scripts.write("members", numbers);
  }
}
