package org.copydesk.plugin.statistics.scan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.copydesk.plugin.statistics.exclusion.Exclusions;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.number.NumberRuns;
import org.copydesk.plugin.statistics.text.Passage;
import org.copydesk.plugin.statistics.unit.FigureReader;

/** Finds the figures of a passage from left to right, without overlap. */
public final class FigureScanner {

  private final FigureReader reader;
  private final RangeReader ranges;
  private final Tallies tallies;
  private final Exclusions exclusions;

  public FigureScanner(Lexicon lexicon) {
    reader = new FigureReader(lexicon);
    ranges = new RangeReader(reader, lexicon);
    tallies = new Tallies(lexicon, reader);
    exclusions = new Exclusions(lexicon);
  }

  public List<Figure> scan(Passage passage) {
    List<Figure> found = new ArrayList<>();
    BitSet rows = NumberRuns.of(passage);
    int i = 0;
    while (i < passage.size()) {
      boolean readable = !passage.isDate(i) && !rows.get(i);
      Figure figure = readable ? reader.at(passage, i) : null;
      i = figure == null ? i + 1 : take(passage, figure, found);
    }
    return found;
  }

  /** Adds what a figure turns out to be and returns the lexeme to go on at. */
  private int take(Passage passage, Figure figure, List<Figure> found) {
    Tallies.Tally tally = tallies.at(passage, figure);
    if (tally != null) {
      found.addAll(tally.figures());
      return tally.end();
    }
    Figure range = ranges.from(passage, figure);
    boolean ranges = range != null && !exclusions.excludes(passage, range);
    Figure whole = ranges && range != null ? range : figure;
    if (!ranges && exclusions.excludes(passage, figure)) {
      return behindChain(passage, figure.end());
    }
    found.add(Ages.isAge(passage, whole) ? whole.with(Ages.YEAR, Figure.Style.AGE) : whole);
    return Math.max(whole.end(), whole.reach());
  }

  /** Skips what is hyphened to a number that is no figure: the '2' of 'ISO 3888-2'. */
  private static int behindChain(Passage passage, int end) {
    int at = end;
    while (passage.at(at).isHyphen() && passage.at(at).glued() && passage.at(at + 1).glued()) {
      at += 2;
    }
    return at;
  }
}
