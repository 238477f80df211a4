package org.copydesk.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.embed.findings.Highlight;

/** Names and actors mark the same words: an actor says more. */
final class Names {

  private Names() {}

  /** Returns the highlights without the names that an actor's mention marks as well. */
  static List<Highlight> withoutThoseOfActors(List<Highlight> sorted) {
    List<Highlight> actors = sorted.stream().filter(h -> h.layer().equals("actors")).toList();
    List<Highlight> kept = new ArrayList<>();
    int next = 0;
    for (Highlight highlight : sorted) {
      int begin = highlight.span().begin();
      while (next < actors.size() && actors.get(next).span().end() <= begin) {
        next++;
      }
      boolean covered =
          highlight.layer().equals("entities")
              && next < actors.size()
              && actors.get(next).span().overlaps(highlight.span());
      if (!covered) {
        kept.add(highlight);
      }
    }
    return kept;
  }
}
