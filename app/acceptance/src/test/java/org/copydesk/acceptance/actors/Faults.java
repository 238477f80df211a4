package org.copydesk.acceptance.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.copydesk.acceptance.actors.Line.Teller;
import org.copydesk.acceptance.actors.Matching.Reference;
import org.copydesk.acceptance.corpus.Range;
import org.jspecify.annotations.Nullable;

/** What is wrong, a line each, with some words around it. */
final class Faults {

  private static final int AROUND = 60;

  private final List<String> lines = new ArrayList<>();

  List<String> lines() {
    return List.copyOf(lines);
  }

  /** Adds a speaker that was given this actor. */
  void speaker(ActorText text, Matching matching, Teller teller, String actor) {
    List<String> ids = matching.found().stream().map(Player::id).toList();
    String given = actor.isEmpty() ? "nobody" : told(text, matching, ids.indexOf(actor));
    add("speaker " + teller.kind(), text, teller.range(), teller.player() + " but " + given);
  }

  /** Adds a pronoun that was found as this, null for not at all. */
  void pronoun(ActorText text, Matching matching, Reference mark, @Nullable Reference found) {
    String given = found == null ? "not found" : told(text, matching, found.player());
    String meant = matching.gold().get(mark.player()).id();
    add("pronoun", text, mark.place().range(), meant + " but " + given);
  }

  /** Adds an actor with a wrong entry, or without its right one. */
  void link(ActorText text, Player player, String entry) {
    Range first = player.places().get(0).range();
    add("link", text, first, player.entry() + " but " + (entry.isEmpty() ? "none" : entry));
  }

  /** Adds an actor that is of this type. */
  void type(ActorText text, Player player, String type) {
    add("type", text, player.places().get(0).range(), type + " but " + player.type());
  }

  /** Adds the names and descriptions that are not where their actor mostly is, or nowhere. */
  void mentions(ActorText text, Matching matching) {
    TreeSet<Integer> met = new TreeSet<>();
    for (Reference reference : matching.references()) {
      if (reference.isAnswer()) {
        met.add(reference.answer());
        int meant = matching.mark(reference).player();
        if (reference.place().kind() != Kind.PRONOUN
            && matching.standsFor(reference.player(), mark -> true) != meant) {
          add("strayed", text, reference, matching, matching.gold().get(meant).id());
        }
      } else if (matching.met(mark -> true).contains(reference.player())) {
        add("false", text, reference, matching, "nobody");
      }
    }
    for (int i = 0; i < matching.marked().size(); i++) {
      Reference mark = matching.marked().get(i);
      if (!met.contains(i) && mark.place().kind() != Kind.PRONOUN) {
        String id = matching.gold().get(mark.player()).id();
        add("missed " + mark.place().kind(), text, mark.place().range(), id);
      }
    }
  }

  private void add(
      String what, ActorText text, Reference reference, Matching matching, String meant) {
    String given = told(text, matching, reference.player());
    String kind = what + " " + reference.place().kind();
    add(kind, text, reference.place().range(), meant + " but " + given);
  }

  private static String told(ActorText text, Matching matching, int found) {
    List<String> words =
        matching.found().get(found).places().stream()
            .map(place -> place.range().in(text.text()))
            .distinct()
            .limit(6)
            .toList();
    return String.join(" | ", words);
  }

  private void add(String what, ActorText text, Range place, String told) {
    String all = text.text();
    String before = all.substring(Math.max(0, place.begin() - AROUND), place.begin());
    String after = all.substring(place.end(), Math.min(all.length(), place.end() + AROUND));
    String words = before + "[" + place.in(all) + "]" + after;
    String line = String.join("\t", what, text.file(), told, words);
    lines.add(line.replaceAll("[\r\n]+", " "));
  }
}
