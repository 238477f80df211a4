package org.copydesk.loader.office.old;

/** Where the words of a group go. */
interface RtfTarget {

  /** Leaves everything out. */
  RtfTarget NOTHING = new RtfTarget() {};

  /**
   * Takes a control word.
   *
   * @param number the number after it, -1 for none
   * @param state how the group stands
   */
  default void word(String word, int number, RtfState state) {}

  /** Takes text. */
  default void text(CharSequence text, RtfState state) {}

  /** A group inside it begins. */
  default void open() {}

  /** A group inside it ends. */
  default void close() {}

  /** The group ends that it is there for. */
  default void end(RtfState state) {}
}
