package org.copydesk.plugin.actors.link;

import org.copydesk.plugin.actors.base.Candidate;
import org.copydesk.plugin.actors.base.Entry;

/**
 * A candidate after everything has been weighed.
 *
 * @param candidate the entry with the name that reads like the text
 * @param score how likely it is meant, from 0 to 1
 */
public record Scored(Candidate candidate, double score) {

  /** Returns the entry. */
  public Entry entry() {
    return candidate.known().entry();
  }
}
