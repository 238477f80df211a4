package org.copydesk.plugin.actors.tool;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.plugin.actors.base.KnownEntry;
import org.copydesk.plugin.actors.base.Name;
import org.copydesk.plugin.actors.base.TypeNames;
import org.copydesk.plugin.actors.index.IndexFacts;

/** Counts what is in a base. */
final class Tally {

  private static final String ANY = "any";

  private final Map<String, Long> types = new TreeMap<>();
  private final Map<String, Long> languages = new TreeMap<>();
  private long entries;
  private long names;

  void add(KnownEntry known) {
    count(known, 1);
  }

  /** Takes back what was counted. */
  void remove(KnownEntry known) {
    count(known, -1);
  }

  private void count(KnownEntry known, long one) {
    entries += one;
    types.merge(TypeNames.written(known.entry().type()), one, Long::sum);
    for (Name name : known.names()) {
      names += one;
      if (name.languages().isEmpty()) {
        languages.merge(ANY, one, Long::sum);
      }
      name.languages().forEach(language -> languages.merge(language, one, Long::sum));
    }
  }

  long entries() {
    return entries;
  }

  IndexFacts facts(List<IndexFacts.Source> sources) {
    types.values().removeIf(count -> count == 0);
    languages.values().removeIf(count -> count == 0);
    return new IndexFacts(entries, names, types, languages, sources);
  }
}
