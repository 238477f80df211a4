package org.copydesk.loader.office.slides;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.loader.office.OfficePackage;
import org.copydesk.loader.office.Part;
import org.copydesk.loader.office.Xml;
import org.copydesk.loader.office.drawing.ShapeParagraph;
import org.copydesk.loader.office.drawing.ShapeText;

/** Writes what is said beside a slide: by its speaker, and by those who comment on it. */
final class PptxNotes {

  private final OfficePackage file;
  private final SlideWriter writer;
  private final Map<String, Author> authors = new HashMap<>();

  PptxNotes(OfficePackage file, SlideWriter writer) {
    this.file = file;
    this.writer = writer;
  }

  /** Learns the names of those who comment; a comment without a name is still one. */
  void readAuthors(Part presentation) {
    List<Part> parts = new ArrayList<>(file.related(presentation, "commentAuthors"));
    parts.addAll(file.related(presentation, "authors"));
    for (Part part : parts) {
      try (Xml xml = file.xml(part)) {
        while (xml.next()) {
          if (xml.isStart("cmAuthor") || xml.isStart("author")) {
            authors.put(
                xml.attribute("id", ""),
                new Author(xml.attribute("name", ""), xml.attribute("initials", "")));
          }
        }
      } catch (IOException e) {
        continue;
      }
    }
  }

  /** Writes the notes that a speaker has for a slide. */
  void writeNotes(Part slide) throws IOException {
    for (Part notes : file.related(slide, "notesSlide")) {
      List<ShapeParagraph> words = new ArrayList<>();
      try (Xml xml = file.xml(notes)) {
        while (xml.next()) {
          if (xml.isStart("sp")) {
            add(Shape.read(xml), words);
          } else if (xml.isStart("tbl")) {
            words.addAll(SlideTable.read(xml).texts());
          } else if (xml.isStart("Fallback")) {
            xml.skip();
          }
        }
      } finally {
        writer.notes(words);
      }
      for (Part master : file.related(notes, "notesMaster")) {
        try (Xml xml = file.xml(master)) {
          writer.margin(Backdrop.read(xml, Backdrop.NONE).texts());
        }
      }
    }
  }

  private void add(Shape shape, List<ShapeParagraph> words) {
    if (shape.isMargin()) {
      writer.margin(shape.paragraphs());
    } else {
      words.addAll(PptxSlide.marked(shape, Backdrop.NONE));
    }
  }

  /** Writes what people say of a slide, in the old way and in threads. */
  void writeComments(Part slide) throws IOException {
    for (Part comments : file.related(slide, "comments")) {
      try (Xml xml = file.xml(comments)) {
        Author author = Author.UNKNOWN;
        while (xml.next()) {
          if (xml.isStart("cm") || xml.isStart("reply")) {
            author = authors.getOrDefault(xml.attribute("authorId", ""), Author.UNKNOWN);
          } else if (xml.isStart("text")) {
            writer.comment(author.name(), author.signed(), xml.content());
          } else if (xml.isStart("txBody")) {
            writer.comment(author.name(), author.signed(), text(ShapeText.read(xml)));
          }
        }
      }
    }
  }

  private static String text(List<ShapeParagraph> paragraphs) {
    return String.join("\n", paragraphs.stream().map(ShapeParagraph::text).toList());
  }

  /** Somebody who comments. */
  private record Author(String name, String initials) {

    static final Author UNKNOWN = new Author("", "");

    String signed() {
      String brief = initials.isBlank() ? "" : "(" + initials + ")";
      return (name + " " + brief).strip();
    }
  }
}
