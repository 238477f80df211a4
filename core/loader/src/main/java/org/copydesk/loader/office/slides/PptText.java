package org.copydesk.loader.office.slides;

import java.util.List;
import org.apache.poi.hslf.usermodel.HSLFTextParagraph;
import org.apache.poi.hslf.usermodel.HSLFTextRun;
import org.apache.poi.sl.usermodel.AutoNumberingScheme;
import org.copydesk.loader.office.drawing.ListMark;
import org.copydesk.loader.office.drawing.ShapeParagraph;
import org.jspecify.annotations.Nullable;

/** Tells what a paragraph of an old presentation says. */
final class PptText {

  private PptText() {}

  static List<ShapeParagraph> of(List<HSLFTextParagraph> paragraphs) {
    return paragraphs.stream().map(PptText::of).toList();
  }

  private static ShapeParagraph of(HSLFTextParagraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (HSLFTextRun run : paragraph.getTextRuns()) {
      String words = run.getRawText();
      text.append(words == null ? "" : words);
    }
    // A paragraph ends with a carriage return; lines that its author broke, with a vertical tab.
    String plain = text.toString().replace("\r", "").replace('\u000b', '\n');
    return new ShapeParagraph(plain, Math.max(0, paragraph.getIndentLevel()) + 1, mark(paragraph));
  }

  /** Returns a text in one line, or nothing if there is none. */
  static List<ShapeParagraph> line(@Nullable String text) {
    return text == null || text.isBlank()
        ? List.of()
        : List.of(new ShapeParagraph(text, 1, ListMark.NONE));
  }

  private static ListMark mark(HSLFTextParagraph paragraph) {
    if (!paragraph.isBullet()) {
      return ListMark.NONE;
    }
    try {
      AutoNumberingScheme scheme = paragraph.getAutoNumberingScheme();
      Integer start = scheme == null ? null : paragraph.getAutoNumberingStartAt();
      return scheme == null
          ? ListMark.BULLET
          : new ListMark(ListMark.Kind.NUMBER, scheme.name(), start == null ? 1 : start);
    } catch (RuntimeException e) {
      return ListMark.BULLET; // a scheme that POI does not know
    }
  }
}
