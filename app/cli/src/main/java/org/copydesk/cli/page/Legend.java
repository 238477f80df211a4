package org.copydesk.cli.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.cli.layout.Ink;
import org.copydesk.cli.layout.Inked;
import org.copydesk.embed.findings.Highlight;

/** Tells what the colours mean. */
final class Legend {

  private Legend() {}

  static Inked of(List<Highlight> highlights) {
    Map<Ink, String> words = new TreeMap<>();
    for (Highlight highlight : highlights) {
      String word = highlight.role().isEmpty() ? highlight.layer() : highlight.role();
      words.putIfAbsent(Inks.of(highlight), word);
    }
    Inked line = Inked.of("colours  ", Ink.FAINT);
    for (Map.Entry<Ink, String> word : words.entrySet()) {
      line = line.plus(word.getValue(), word.getKey()).plus("  ");
    }
    return line;
  }
}
