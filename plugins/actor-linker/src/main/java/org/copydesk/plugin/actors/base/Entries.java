package org.copydesk.plugin.actors.base;

import java.util.List;
import java.util.Optional;

/** The entries of one base; immutable and safe for any thread. */
public interface Entries {

  /**
   * A name of an entry, with all of the entry.
   *
   * @param name the name that was found
   * @param known the entry
   */
  record Hit(Name name, KnownEntry known) {}

  /** Returns how many entries it holds. */
  long size();

  /** Returns the entry of an id. */
  Optional<KnownEntry> entry(String id);

  /**
   * Returns the names whose letters and digits are these when both are written in capitals, the
   * likeliest first.
   *
   * @param key the letters and digits of a name
   */
  List<Hit> named(String key);

  /** Returns how many tokens a name that begins with these letters and digits may have at most. */
  int longestFrom(String first);
}
