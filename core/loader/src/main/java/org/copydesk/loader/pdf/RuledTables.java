package org.copydesk.loader.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.loader.pdf.Rulers.Ruler;

/** Finds the tables whose cells are parted by lines. */
final class RuledTables {

  private static final int MOST_LINES = 1_500;
  private static final float WHOLE_PAGE = 0.5f;
  private static final int MANY_WORDS = 120;

  private final Page page;
  private final List<Table> tables = new ArrayList<>();
  private List<Word> rest;

  private RuledTables(Page page) {
    this.page = page;
    this.rest = page.words();
  }

  /**
   * The tables of a page.
   *
   * @param rest the words that are in none
   */
  record Found(List<Table> tables, List<Word> rest) {}

  static Found in(Page page) {
    if (page.rules().size() < 4) {
      return new Found(List.of(), page.words());
    }
    RuledTables tables = new RuledTables(page);
    for (Lattice lattice : lattices(page.rules())) {
      tables.add(lattice);
    }
    return new Found(tables.tables, tables.rest);
  }

  private static List<Lattice> lattices(List<Box> rules) {
    List<Ruler> across = Rulers.across(rules);
    List<Ruler> upright = Rulers.upright(rules);
    if (across.size() > MOST_LINES || upright.size() > MOST_LINES) {
      return List.of();
    }
    int[] group = new int[across.size() + upright.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int i = 0; i < across.size(); i++) {
      for (int j = 0; j < upright.size(); j++) {
        if (across.get(i).meets(upright.get(j))) {
          group[LatticeCells.root(group, i)] = LatticeCells.root(group, across.size() + j);
        }
      }
    }
    return lattices(across, upright, group);
  }

  private static List<Lattice> lattices(List<Ruler> across, List<Ruler> upright, int[] group) {
    Map<Integer, List<Ruler>> acrossOf = new TreeMap<>();
    Map<Integer, List<Ruler>> uprightOf = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      boolean lies = i < across.size();
      (lies ? acrossOf : uprightOf)
          .computeIfAbsent(LatticeCells.root(group, i), key -> new ArrayList<>())
          .add(lies ? across.get(i) : upright.get(i - across.size()));
    }
    List<Lattice> lattices = new ArrayList<>();
    acrossOf.forEach(
        (key, lying) -> {
          List<Ruler> standing = uprightOf.get(key);
          if (standing != null && lying.size() + standing.size() > 3) {
            lattices.add(new Lattice(lying, standing));
          }
        });
    return lattices;
  }

  private void add(Lattice lattice) {
    if (!lattice.isTable()) {
      return;
    }
    List<Word> inside = new ArrayList<>();
    List<Word> outside = new ArrayList<>();
    for (Word word : rest) {
      float x = (word.left() + word.right()) / 2;
      (lattice.box().contains(x, word.box().centreY()) ? inside : outside).add(word);
    }
    LatticeCells cells = new LatticeCells(lattice, inside);
    boolean layout =
        cells.largest() > MANY_WORDS && cells.largest() > WHOLE_PAGE * page.words().size();
    if (!layout && cells.isTable()) {
      tables.add(new Table(lattice.box(), cells.rows(page.fills())));
      rest = outside;
    }
  }
}
