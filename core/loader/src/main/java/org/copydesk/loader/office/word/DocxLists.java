package org.copydesk.loader.office.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.copydesk.loader.office.word.DocxNumbering.Numbering;
import org.copydesk.loader.office.word.DocxNumbering.Scheme;
import org.jspecify.annotations.Nullable;

/** Counts the items of lists from the top of a document to its end. */
final class DocxLists {

  private final DocxNumbering numbering;
  private final DocxStyles styles;
  private final Map<String, Counter> counters = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  DocxLists(DocxNumbering numbering, DocxStyles styles) {
    this.numbering = numbering;
    this.styles = styles;
  }

  /**
   * Counts an item.
   *
   * @param list the list's id
   * @param stated the level from 0, -1 where only the style says it
   * @param style the paragraph's style
   * @return null if there is no such list, or it is the list that stands for none
   */
  @Nullable Item count(String list, int stated, String style) {
    Numbering found = numbering.list(list);
    Scheme scheme = found == null ? null : numbering.scheme(found, styles);
    if (found == null || scheme == null) {
      return null;
    }
    int named = stated < 0 ? scheme.levelOf(style) : stated;
    int level = Math.min(Math.max(named, 0), DocxNumbering.deepest());
    Counter counter = counters.computeIfAbsent(scheme.id(), id -> new Counter());
    Integer start = found.starts().get(level);
    if (start != null && begun.add(list + " " + level)) {
      counter.restart(level, start);
    }
    IntFunction<Level> levels = index -> found.level(scheme, index);
    counter.step(level, levels);
    return new Item(level, levels.apply(level), counter.label(level, levels));
  }
}
