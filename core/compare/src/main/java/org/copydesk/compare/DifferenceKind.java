package org.copydesk.compare;

/** What became of an annotation, in a word. */
public enum DifferenceKind {
  /** Only the later run has it. */
  NEW("new"),
  /** Only the earlier run has it. */
  LOST("lost"),
  /** Both have it and say something else. */
  CHANGED("changed");

  private final String word;

  DifferenceKind(String word) {
    this.word = word;
  }

  /** Returns what a difference is. */
  public static DifferenceKind of(Difference difference) {
    if (difference instanceof Difference.New) {
      return NEW;
    }
    return difference instanceof Difference.Lost ? LOST : CHANGED;
  }

  /** Returns the word for it. */
  public String word() {
    return word;
  }
}
