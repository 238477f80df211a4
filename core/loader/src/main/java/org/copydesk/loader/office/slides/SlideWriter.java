package org.copydesk.loader.office.slides;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.office.drawing.ListMark;
import org.copydesk.loader.office.drawing.ShapeParagraph;
import org.copydesk.loader.structure.TextBuilder;

/** Writes slides: titles, lists and what is printed around them. */
final class SlideWriter {

  private final TextBuilder builder;
  private final List<String> margins = new ArrayList<>();
  private int slides;

  SlideWriter(TextBuilder builder) {
    this.builder = builder;
  }

  TextBuilder builder() {
    return builder;
  }

  void open() {
    slides++;
    builder.open(SectionKind.PAGE, 0);
  }

  /** Tells whether the first slide is open. */
  boolean isFirst() {
    return slides == 1;
  }

  /**
   * Writes a slide's title, whose lines may be paragraphs.
   *
   * @param main whether it is the title of the whole
   */
  void title(List<String> paragraphs, boolean main) {
    if (main) {
      builder.open(SectionKind.TITLE, 0);
    } else {
      builder.open(SectionKind.HEADING, 1);
    }
    lines(String.join("\n", paragraphs.stream().filter(text -> !text.isBlank()).toList()));
    builder.close();
  }

  void paragraph(String text) {
    builder.open();
    lines(text);
    builder.close();
  }

  /** Writes paragraphs that say themselves whether they are items of a list. */
  void paragraphs(List<ShapeParagraph> paragraphs) {
    Numbers numbers = new Numbers();
    for (ShapeParagraph paragraph : paragraphs) {
      if (paragraph.text().isBlank()) {
        continue;
      }
      String label = numbers.next(paragraph.level(), paragraph.mark());
      if (paragraph.mark().isItem()) {
        item(paragraph, label);
      } else {
        paragraph(paragraph.text());
      }
    }
  }

  private void item(ShapeParagraph paragraph, String label) {
    boolean ordered = paragraph.mark().kind() == ListMark.Kind.NUMBER;
    Map<String, String> facts = ordered ? Map.of("ordered", "true") : Map.of();
    builder.open(SectionKind.LIST_ITEM, paragraph.level(), facts);
    builder.label(label);
    lines(paragraph.text());
    builder.close();
    builder.label("");
  }

  /** Keeps what is printed at the edge of the slide until its end. */
  void margin(List<ShapeParagraph> paragraphs) {
    paragraphs.forEach(paragraph -> margins.add(paragraph.text()));
  }

  /** Writes the notes of the slide's speaker. */
  void notes(List<ShapeParagraph> paragraphs) {
    builder.open(SectionKind.NOTE, 0, Map.of("kind", "speaker-notes"));
    paragraphs(paragraphs);
    builder.close();
  }

  /**
   * Writes what somebody says of the slide.
   *
   * @param author the name, empty when unknown
   * @param signed the name as it is printed, empty for none
   */
  void comment(String author, String signed, String text) {
    Map<String, String> facts = new HashMap<>(Map.of("kind", "comment"));
    if (!author.isBlank()) {
      facts.put("author", author.strip());
    }
    builder.open(SectionKind.NOTE, 0, facts);
    builder.label(signed.isBlank() ? "" : signed + " -");
    lines(text);
    builder.close();
    builder.label("");
  }

  /** Ends the slide with what is printed at its edge. */
  void close() {
    writeMargins();
    builder.close();
  }

  /** Writes what was kept for the edge. */
  void writeMargins() {
    margins.forEach(this::writeMargin);
    margins.clear();
  }

  private void writeMargin(String text) {
    builder.open(SectionKind.PAGE_MARGIN, 0);
    lines(text);
    builder.close();
  }

  /** Writes what its author broke into lines. */
  private void lines(String text) {
    int begin = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
      builder.text(text.substring(begin, end)).lineBreak();
      begin = end + 1;
    }
    builder.text(text.substring(begin));
  }
}
