package org.copydesk.api.document;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.annotation.Span;

/** Finds the innermost blocks of running text. */
final class Blocks {

  private Blocks() {}

  static List<Span> of(String text, List<Section> sortedSections) {
    List<Span> blocks = new ArrayList<>();
    for (Section section : sortedSections) {
      if (section.kind().isBlock() && !section.span().isEmpty()) {
        add(blocks, section.span());
      }
    }
    if (blocks.isEmpty()) {
      blocks.add(new Span(0, text.length()));
    }
    return blocks.stream().filter(block -> !isBlank(text, block)).toList();
  }

  /**
   * A whole comes before its parts, so an earlier block that reaches into this one gives way to it.
   */
  private static void add(List<Span> blocks, Span block) {
    int last = blocks.size() - 1;
    if (last >= 0 && blocks.get(last).overlaps(block)) {
      Span outer = blocks.remove(last);
      if (outer.begin() < block.begin()) {
        blocks.add(new Span(outer.begin(), block.begin()));
      }
      blocks.add(block);
      if (outer.end() > block.end()) {
        blocks.add(new Span(block.end(), outer.end()));
      }
      return;
    }
    blocks.add(block);
  }

  private static boolean isBlank(String text, Span span) {
    return text.substring(span.begin(), span.end()).isBlank();
  }
}
