package org.copydesk.compare;

import java.util.List;

/** What became of an annotation from one run to the other. */
public sealed interface Difference {

  /** Returns the annotation, the later one where there are two. */
  Finding finding();

  /**
   * Only the later run has it.
   *
   * @param finding what it found
   */
  record New(Finding finding) implements Difference {}

  /**
   * Only the earlier run has it.
   *
   * @param finding what it had found
   */
  record Lost(Finding finding) implements Difference {}

  /**
   * Both have it, and say something else of it.
   *
   * @param before what the earlier run found
   * @param finding what the later one found
   * @param changes the fields that differ, one at least
   */
  record Changed(Finding before, Finding finding, List<FieldChange> changes) implements Difference {

    /** Copies the changes. */
    public Changed {
      changes = List.copyOf(changes);
    }
  }
}
