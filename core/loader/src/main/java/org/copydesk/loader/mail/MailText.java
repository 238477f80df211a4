package org.copydesk.loader.mail;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.markup.WebPage;
import org.copydesk.loader.structure.Content;
import org.copydesk.loader.structure.Replies;
import org.copydesk.loader.structure.TextBuilder;
import org.copydesk.loader.structure.WhiteSpace;

/**
 * The text of a mail: its subject as the title, then its body.
 *
 * @param subject empty for none
 * @param body the parts to read, in order
 */
record MailText(String subject, List<MailPart> body) {

  void write(Draft draft) {
    if (body.stream().anyMatch(MailPart::html)) {
      writeStructured(draft.builder());
    } else {
      writePlain(draft);
    }
  }

  private void writeStructured(TextBuilder builder) {
    if (!subject.isEmpty()) {
      builder.open(SectionKind.TITLE, 0).text(subject).close();
    }
    for (MailPart part : body) {
      if (part.html()) {
        WebPage.of(MailHtml.marked(part.text())).writeMail(builder);
      } else {
        writeLines(part.text(), builder);
      }
    }
  }

  private static void writeLines(String part, TextBuilder builder) {
    String text = lines(part);
    builder.setWhiteSpace(WhiteSpace.KEEP);
    for (Section section : Replies.sections(text, 0)) {
      builder.open(section.kind(), section.level(), section.attributes());
      builder.text(text.substring(section.span().begin(), section.span().end()));
      builder.close();
    }
  }

  /** Plain lines stay as they are, so that what is quoted can be told by its marks. */
  private void writePlain(Draft draft) {
    StringBuilder text = new StringBuilder(subject);
    List<Section> sections = new ArrayList<>();
    if (!subject.isEmpty()) {
      sections.add(Section.of(SectionKind.TITLE, new Span(0, subject.length())));
    }
    int from = subject.length();
    for (MailPart part : body) {
      text.append(text.isEmpty() ? "" : "\n\n").append(withoutSubject(lines(part.text())));
    }
    if (text.length() > draft.limit()) {
      draft.setCut();
      text.setLength(draft.limit());
      from = Math.min(from, text.length());
      sections.clear();
    }
    String whole = text.toString();
    sections.addAll(Replies.sections(whole, from));
    draft.setContent(new Content(whole, sections));
  }

  /** Some senders repeat the subject as the first line. */
  private String withoutSubject(String text) {
    boolean repeated =
        !subject.isEmpty() && (text.equals(subject) || text.startsWith(subject + "\n"));
    return repeated ? text.substring(subject.length()).strip() : text;
  }

  private static String lines(String part) {
    return part.replace("\r\n", "\n").replace('\r', '\n').strip();
  }
}
