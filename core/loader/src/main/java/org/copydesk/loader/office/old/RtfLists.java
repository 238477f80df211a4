package org.copydesk.loader.office.old;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lists of a text, and whether their levels are numbered. */
final class RtfLists implements RtfTarget {

  private static final Set<Integer> NO_NUMBERS = Set.of(23, 255);

  /** The unnumbered levels of a list by its id. */
  private final Map<Integer, Set<Integer>> bullets = new HashMap<>();

  /** The ids of lists by the number that paragraphs use. */
  private final Map<Integer, Integer> ids = new HashMap<>();

  private Set<Integer> levels = new HashSet<>();
  private int level = -1;

  @Override
  public void word(String word, int number, RtfState state) {
    switch (word) {
      case "list" -> {
        levels = new HashSet<>();
        level = -1;
      }
      case "listlevel" -> level++;
      case "levelnfc", "levelnfcn" -> {
        if (NO_NUMBERS.contains(number)) {
          levels.add(level);
        }
      }
      case "listid" -> bullets.put(number, levels);
      default -> {
        // The rest says how it looks.
      }
    }
  }

  /** Returns where the numbers go that paragraphs use. */
  RtfTarget overrides() {
    return new Overrides();
  }

  /** Tells whether the items of a level are numbered, null where no such list is known. */
  @Nullable Boolean isOrdered(int list, int listLevel) {
    Integer id = ids.get(list);
    Set<Integer> unnumbered = id == null ? null : bullets.get(id);
    return unnumbered == null ? null : !unnumbered.contains(listLevel);
  }

  private final class Overrides implements RtfTarget {

    private int id;

    @Override
    public void word(String word, int number, RtfState state) {
      if (word.equals("listid")) {
        id = number;
      } else if (word.equals("ls")) {
        ids.put(number, id);
      }
    }
  }
}
