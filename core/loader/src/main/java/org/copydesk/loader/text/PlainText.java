package org.copydesk.loader.text;

import org.apache.tika.detect.EncodingDetector;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.format.Charsets;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;
import org.copydesk.loader.structure.Content;
import org.copydesk.loader.structure.Paragraphs;

/** Reads plain text and Markdown, character for character. */
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
    Content content = new Content(text, Paragraphs.of(text, isMarkdown(source)));
    draft.setContent(content);
    content.sections().stream()
        .filter(section -> section.kind() == SectionKind.TITLE)
        .findFirst()
        .ifPresent(
            title ->
                draft.setTitle(content.text().substring(title.span().begin(), title.span().end())));
  }

  private static boolean isMarkdown(Source source) {
    String name = source.name().toLowerCase(java.util.Locale.ROOT);
    return source.type().endsWith("markdown") || name.endsWith(".md") || name.endsWith(".markdown");
  }
}
