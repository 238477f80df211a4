package org.copydesk.loader.truth;

import java.util.ArrayList;
import java.util.List;

/** Makes slides of a report: one for each of its headings. */
final class SlideOutlines {

  private SlideOutlines() {}

  /** Returns what slides have of an outline: all titles are of one level. */
  static Outline of(Outline report) {
    List<Outline.Block> blocks = new ArrayList<>();
    for (Outline.Block block : report.blocks()) {
      if (block instanceof Outline.Heading heading) {
        blocks.add(new Outline.PageBreak());
        blocks.add(new Outline.Heading(1, heading.text()));
      } else if (block instanceof Outline.Paragraph paragraph) {
        blocks.add(new Outline.Paragraph(paragraph.text(), ""));
      } else if (block instanceof Outline.Item) {
        blocks.add(block);
      } else if (block instanceof Outline.Table table) {
        blocks.add(new Outline.Table("", table.rows()));
      }
    }
    return new Outline(report.title(), blocks);
  }
}
