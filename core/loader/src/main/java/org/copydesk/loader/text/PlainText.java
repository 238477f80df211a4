package org.copydesk.loader.text;

import java.util.List;
import java.util.Locale;
import org.apache.tika.detect.EncodingDetector;
import org.commonmark.node.Node;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.format.Charsets;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;
import org.copydesk.loader.structure.Content;
import org.copydesk.loader.structure.Paragraphs;

/** Reads plain text, Markdown and tables such as CSV, character for character. */
public final class PlainText implements Format {

  private final EncodingDetector detector;

  public PlainText(EncodingDetector detector) {
    this.detector = detector;
  }

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    int limit = draft.limit();
    String text = Charsets.decode(bytes.first(4L * limit), detector);
    if (text.length() > limit) {
      draft.setCut();
      boolean splits = Character.isHighSurrogate(text.charAt(limit - 1));
      text = text.substring(0, splits ? limit - 1 : limit);
    }
    draft.setContent(new Content(text, List.of()));
    if (isMarkdown(source)) {
      readMarkdown(text, draft);
    } else {
      noteTitle(new Content(text, sections(text, source)), draft);
    }
  }

  private static void readMarkdown(String text, Draft draft) {
    Node parsed = Markdown.parse(text);
    noteTitle(new Content(text, Markdown.sections(parsed, text)), draft);
    FrontMatter.of(parsed).note(draft);
  }

  private static List<Section> sections(String text, Source source) {
    List<Section> table = List.of();
    if (isTable(source)) {
      table = SeparatedValues.sections(text);
    } else if (Separator.isTabbed(text)) {
      table = SeparatedValues.sections(text, new Separator('\t', 0));
    }
    return table.isEmpty() ? Paragraphs.of(text) : table;
  }

  private static void noteTitle(Content content, Draft draft) {
    draft.setContent(content);
    for (Section section : content.sections()) {
      if (section.kind() == SectionKind.TITLE) {
        Span span = section.span();
        draft.setTitle(content.text().substring(span.begin(), span.end()));
        return;
      }
    }
  }

  private static boolean isMarkdown(Source source) {
    return source.type().endsWith("markdown") || hasEnding(source, ".md", ".markdown");
  }

  private static boolean isTable(Source source) {
    return source.type().equals("text/csv")
        || source.type().equals("text/tab-separated-values")
        || hasEnding(source, ".csv", ".tsv", ".tab");
  }

  private static boolean hasEnding(Source source, String... endings) {
    String name = source.name().toLowerCase(Locale.ROOT);
    for (String ending : endings) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
