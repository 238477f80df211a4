package org.copydesk.loader.office.slides;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.office.EmbeddedParts;
import org.copydesk.loader.office.OfficePackage;
import org.copydesk.loader.office.Part;
import org.copydesk.loader.office.Xml;
import org.copydesk.loader.tika.Parsers;
import org.jspecify.annotations.Nullable;

/** Reads the slides of a presentation; one that is damaged does not hide the others. */
final class PptxShow {

  private static final String SLIDE =
      "application/vnd.openxmlformats-officedocument.presentationml.slide+xml";

  /** What belongs to a slide and may have files in it. */
  private static final List<String> NEAR =
      List.of("vmlDrawing", "slideLayout", "notesMaster", "notesSlide", "chart", "diagramDrawing");

  private final OfficePackage file;
  private final Part presentation;
  private final Draft draft;
  private final SlideWriter writer;
  private final PptxNotes notes;
  private final Map<Part, Backdrop> backdrops = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();
  private @Nullable IOException damage;

  PptxShow(OfficePackage file, Part presentation, Draft draft) {
    this.file = file;
    this.presentation = presentation;
    this.draft = draft;
    this.writer = new SlideWriter(draft.builder());
    this.notes = new PptxNotes(file, writer);
    this.damage = file.damage();
  }

  /**
   * Reads all slides, as far as each can be read.
   *
   * @throws IOException if there is none
   */
  void read() throws IOException {
    List<Part> slides = slides();
    notes.readAuthors(presentation);
    for (Part slide : slides) {
      writer.open();
      attempt(() -> new PptxSlide(file, slide, layout(slide), writer).write());
      writer.margin(layout(slide).texts());
      attempt(() -> notes.writeNotes(slide));
      attempt(() -> notes.writeComments(slide));
      writer.close();
      NEAR.forEach(kind -> parts.addAll(file.related(slide, kind)));
      parts.add(slide);
    }
  }

  private List<Part> slides() throws IOException {
    List<Part> slides = new ArrayList<>();
    try (Xml xml = file.xml(presentation)) {
      while (xml.next()) {
        Part slide = xml.isStart("sldId") ? file.named(presentation, xml.relation("id")) : null;
        if (slide != null) {
          slides.add(slide);
        }
      }
    } catch (IOException e) {
      note(e);
      slides = slides.isEmpty() ? file.ofType(SLIDE) : slides;
      if (slides.isEmpty()) {
        throw e;
      }
    }
    return slides;
  }

  private Backdrop layout(Part slide) {
    return backdrop(file.related(slide, "slideLayout"));
  }

  private Backdrop backdrop(List<Part> layouts) {
    if (layouts.isEmpty()) {
      return Backdrop.NONE;
    }
    Part layout = layouts.get(0);
    Backdrop known = backdrops.get(layout);
    if (known != null) {
      return known;
    }
    // A layout that stands on itself stands on nothing.
    backdrops.put(layout, Backdrop.NONE);
    Backdrop master = backdrop(file.related(layout, "slideMaster"));
    Backdrop read = master;
    try (Xml xml = file.xml(layout)) {
      read = Backdrop.read(xml, master);
    } catch (IOException e) {
      note(e);
    }
    backdrops.put(layout, read);
    return read;
  }

  private void attempt(Step step) {
    try {
      step.take();
    } catch (IOException e) {
      note(e);
    }
  }

  private void note(@Nullable IOException failure) {
    damage = damage == null ? failure : damage;
  }

  /** Takes out the files that lie in the presentation. */
  void takeEmbedded(Parsers parsers, boolean pictures) {
    parts.add(presentation);
    parts.addAll(file.related(presentation, "slideMaster"));
    parts.addAll(file.related(presentation, "handoutMaster"));
    attempt(() -> new EmbeddedParts(file, parsers, pictures, draft).take(parts, Map.of()));
  }

  /**
   * Makes sure that nothing of the presentation is missing.
   *
   * @throws IOException if something could not be read
   */
  void requireWhole() throws IOException {
    if (damage != null) {
      throw damage;
    }
  }

  @FunctionalInterface
  private interface Step {
    void take() throws IOException;
  }
}
