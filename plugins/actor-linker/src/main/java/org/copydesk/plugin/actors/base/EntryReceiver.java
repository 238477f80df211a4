package org.copydesk.plugin.actors.base;

/** Takes the entries of a file while it is being read. */
public interface EntryReceiver {

  /**
   * Takes an entry.
   *
   * @param line where it begins, from 1
   */
  void entry(long line, KnownEntry known);

  /**
   * Takes what is wrong with a line.
   *
   * @param line from 1
   * @param what what is wrong, and how to mend it
   */
  void problem(long line, String what);
}
