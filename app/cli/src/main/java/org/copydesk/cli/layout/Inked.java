package org.copydesk.cli.layout;

import java.util.ArrayList;
import java.util.List;

/** A text in inks; immutable. */
public final class Inked {

  /** Nothing. */
  public static final Inked EMPTY = new Inked(List.of());

  private final List<Run> runs;

  Inked(List<Run> runs) {
    this.runs = List.copyOf(runs);
  }

  /** Makes a text in plain ink. */
  public static Inked of(String text) {
    return of(text, Ink.PLAIN);
  }

  /** Makes a text in one ink. */
  public static Inked of(String text, Ink ink) {
    return text.isEmpty() ? EMPTY : new Inked(List.of(new Run(text, ink)));
  }

  /** Returns this and, behind it, the other. */
  public Inked plus(Inked other) {
    List<Run> all = new ArrayList<>(runs);
    all.addAll(other.runs);
    return new Inked(all);
  }

  /** Returns this and, behind it, a text in an ink. */
  public Inked plus(String text, Ink ink) {
    return plus(of(text, ink));
  }

  /** Returns this and, behind it, a text in plain ink. */
  public Inked plus(String text) {
    return plus(text, Ink.PLAIN);
  }

  /** Returns it with blanks behind it, so that it takes this many columns at least. */
  public Inked padded(int width) {
    return plus(" ".repeat(Math.max(0, width - width())));
  }

  /** Returns how many columns it takes in one line. */
  public int width() {
    return runs.stream().mapToInt(run -> Columns.of(run.text())).sum();
  }

  /** Tells whether there is nothing to write. */
  public boolean isEmpty() {
    return runs.isEmpty();
  }

  /** Tells whether it goes over several lines. */
  public boolean hasLineBreak() {
    return runs.stream().anyMatch(run -> run.text().indexOf('\n') >= 0);
  }

  /** Returns it in one line, with blanks for its line breaks. */
  public Inked inOneLine() {
    return new Inked(
        runs.stream().map(run -> new Run(run.text().replace('\n', ' '), run.ink())).toList());
  }

  /** Breaks it into lines of at most this many columns, at white space where there is some. */
  public List<Inked> wrapped(int width) {
    return Wrap.lines(this, width);
  }

  /** Returns it as a screen reads it, in colours or without them. */
  public String written(boolean colour) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(colour ? run.ink().on(run.text()) : run.text()));
    return text.toString();
  }

  List<Run> runs() {
    return runs;
  }
}
