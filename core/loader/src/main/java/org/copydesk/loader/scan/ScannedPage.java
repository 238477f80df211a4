package org.copydesk.loader.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.structure.Content;
import org.copydesk.loader.structure.LimitReached;
import org.copydesk.loader.structure.TextBuilder;

/** One page that Tesseract reads. */
final class ScannedPage {

  private static final float USUAL_DPI = 300;
  private static final float POINTS = 72;
  private static final float MOST_PIXELS = 6_000;
  private static final String BLANK_LINE = "\n\n";

  private ScannedPage() {}

  /** Returns the page's text with its paragraphs, empty where there is none. */
  static Content read(PDDocument document, int number, Tesseract tesseract, int limit)
      throws IOException {
    Path file = Files.createTempFile("copydesk-", ".png");
    try {
      ImageIO.write(rendered(document, number), "png", file.toFile());
      return built(tesseract.read(file), number, limit);
    } finally {
      Files.delete(file);
    }
  }

  private static BufferedImage rendered(PDDocument document, int number) throws IOException {
    PDRectangle box = document.getPage(number - 1).getCropBox();
    float longest = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
    float dpi = Math.min(USUAL_DPI, MOST_PIXELS * POINTS / longest);
    return new PDFRenderer(document).renderImageWithDPI(number - 1, dpi, ImageType.GRAY);
  }

  private static Content built(String words, int number, int limit) {
    TextBuilder builder = new TextBuilder(limit);
    try {
      builder.open(SectionKind.PAGE, 0, Map.of());
      Recognised.write(words, builder);
    } catch (LimitReached e) {
      // what there is of it is in the builder
    }
    Content content = builder.content();
    List<Section> sections = content.sections().stream().map(s -> numbered(s, number)).toList();
    return new Content(content.text(), sections);
  }

  private static Section numbered(Section section, int number) {
    return section.kind() == SectionKind.PAGE
        ? new Section(
            section.span(), SectionKind.PAGE, 0, Map.of("number", Integer.toString(number)))
        : section;
  }

  /** Puts a page before the first one with a higher number. */
  static Content inserted(Content content, int number, Content page) {
    int at = place(content, number);
    boolean last = at == content.text().length();
    String before = last && at > 0 ? BLANK_LINE : "";
    String after = last ? "" : BLANK_LINE;
    String added = before + page.text() + after;
    List<Section> sections = new ArrayList<>();
    for (Section section : content.sections()) {
      sections.add(moved(section, at, added.length()));
    }
    for (Section section : page.sections()) {
      sections.add(shifted(section, at + before.length(), at + before.length()));
    }
    String text = content.text().substring(0, at) + added + content.text().substring(at);
    return new Content(text, sections);
  }

  private static int place(Content content, int number) {
    return content.sections().stream()
        .filter(section -> section.kind() == SectionKind.PAGE)
        .filter(section -> number(section) > number)
        .mapToInt(section -> section.span().begin())
        .min()
        .orElse(content.text().length());
  }

  private static int number(Section page) {
    String number = page.attributes().getOrDefault("number", "");
    return number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
  }

  /** What begins before the new page and ends after it holds it. */
  private static Section moved(Section section, int at, int by) {
    int begin = section.span().begin() >= at ? by : 0;
    int end = section.span().end() > at ? by : 0;
    return shifted(section, begin, end);
  }

  private static Section shifted(Section section, int begin, int end) {
    Span span = new Span(section.span().begin() + begin, section.span().end() + end);
    return new Section(span, section.kind(), section.level(), section.attributes());
  }
}
