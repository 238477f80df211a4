package org.copydesk.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.DocumentId;
import org.copydesk.api.document.Metadata;
import org.copydesk.api.document.Origin;
import org.copydesk.api.document.Place;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;

/** Builds documents out of strings. */
public final class Documents {

  private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");

  private Documents() {}

  /** Makes an English document whose paragraphs are parted by blank lines. */
  public static Document english(String text) {
    return of(text, "en");
  }

  /**
   * Makes a document in a language, given as an ISO 639-1 code, whose paragraphs are parted by
   * blank lines.
   */
  public static Document of(String text, String language) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    DocumentId id = DocumentId.of(bytes);
    Origin origin =
        new Origin(Place.of("document.txt"), "text/plain", bytes.length, id.value(), List.of());
    Metadata metadata = Metadata.EMPTY.withLanguage(language);
    return Document.of(id, null, origin, metadata, text, paragraphs(text));
  }

  private static List<Section> paragraphs(String text) {
    List<Section> sections = new ArrayList<>();
    Matcher blank = BLANK_LINES.matcher(text);
    int begin = 0;
    while (blank.find()) {
      addParagraph(sections, text, begin, blank.start());
      begin = blank.end();
    }
    addParagraph(sections, text, begin, text.length());
    return sections;
  }

  private static void addParagraph(List<Section> sections, String text, int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (begin < end) {
      sections.add(Section.of(SectionKind.PARAGRAPH, new Span(begin, end)));
    }
  }
}
