package org.copydesk.plugin.actors;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.api.component.Default;
import org.copydesk.api.component.Description;
import org.copydesk.api.component.Range;

/**
 * What the actor linker can be told.
 *
 * @param knowledgeBase the user's own bases, the one that counts most first
 * @param badRows what becomes of a base in which rows are wrong
 * @param bundled whether the entries that come with the plugin are known
 * @param threshold the least score of an entry that is meant, from 0 to 1
 * @param candidates how many candidates are written with each actor
 */
@Description("Who the linker knows beforehand.")
public record ActorLinkerSettings(
    @Description(
            "Your own actors: a file that 'copydesk kb build' has built, CSV with the header"
                + " id,name,type,aliases,description, or JSON Lines with these names; or a list of"
                + " such files. An earlier file comes before a later one, and the bundled entries"
                + " come last.")
        List<Path> knowledgeBase,
    @Description(
            "What becomes of CSV and JSON Lines in which rows are wrong: 'refuse' all of it and"
                + " name them, or 'skip' these rows.")
        @Default("refuse")
        BadRows badRows,
    @Description("Knows the countries, organisations and leaders that come with the plugin.")
        @Default("true")
        boolean bundled,
    @Description(
            "How sure the linker must be that an entry is meant, from 0 to 1. Below it the actor has"
                + " no entry, and says why.")
        @Default("0.5")
        @Range(min = 0, max = 1)
        double threshold,
    @Description("How many entries that an actor may be are written with it, each with its score.")
        @Default("0")
        @Range(min = 0)
        int candidates) {

  private static final double HALF = 0.5;

  /** What holds when the pipeline says nothing. */
  public static final ActorLinkerSettings DEFAULTS =
      new ActorLinkerSettings(List.of(), BadRows.REFUSE, true, HALF, 0);

  /** Copies the list. */
  public ActorLinkerSettings {
    knowledgeBase = List.copyOf(knowledgeBase);
  }
}
