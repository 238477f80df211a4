package org.copydesk.plugin.actors.base;

import java.util.List;

/**
 * An entry with its names.
 *
 * @param entry who it is
 * @param names by which it is known, its own name among them
 */
public record KnownEntry(Entry entry, List<Name> names) {

  /** Copies the list. */
  public KnownEntry {
    names = List.copyOf(names);
  }

  /** Returns it without what it was before and what it belongs to. */
  public KnownEntry withoutReferences() {
    Details details = entry.details().withoutReferences();
    Entry alone =
        new Entry(
            entry.id(), entry.name(), entry.type(), entry.countries(), entry.classes(), details);
    return new KnownEntry(alone, names);
  }
}
