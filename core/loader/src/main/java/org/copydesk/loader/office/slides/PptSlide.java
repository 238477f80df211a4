package org.copydesk.loader.office.slides;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.poi.hslf.model.HeadersFooters;
import org.apache.poi.hslf.record.SlideAtomLayout;
import org.apache.poi.hslf.usermodel.HSLFGroupShape;
import org.apache.poi.hslf.usermodel.HSLFMasterSheet;
import org.apache.poi.hslf.usermodel.HSLFNotes;
import org.apache.poi.hslf.usermodel.HSLFShape;
import org.apache.poi.hslf.usermodel.HSLFShapeContainer;
import org.apache.poi.hslf.usermodel.HSLFSimpleShape;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFTable;
import org.apache.poi.hslf.usermodel.HSLFTextParagraph;
import org.apache.poi.hslf.usermodel.HSLFTextShape;
import org.apache.poi.sl.usermodel.Comment;
import org.apache.poi.sl.usermodel.TextShape.TextPlaceholder;
import org.copydesk.loader.office.drawing.ShapeParagraph;
import org.jspecify.annotations.Nullable;

/** Writes what stands on a slide of an old presentation, in the order of its shapes. */
final class PptSlide {

  private final HSLFSlide slide;
  private final SlideWriter writer;
  private final Set<HSLFTextParagraph> written = Collections.newSetFromMap(new IdentityHashMap<>());

  PptSlide(HSLFSlide slide, SlideWriter writer) {
    this.slide = slide;
    this.writer = writer;
  }

  void write(@Nullable HeadersFooters ofNotes) {
    shapes(slide, this::write);
    // Text that stands in the outline of the presentation and in no shape.
    for (List<HSLFTextParagraph> text : slide.getTextParagraphs()) {
      if (!text.isEmpty() && !written.contains(text.get(0))) {
        write(text);
      }
    }
    margins();
    notes(ofNotes);
    comments();
  }

  /** Goes through shapes and those in groups of them; POI loses its way in some. */
  private static void shapes(HSLFShapeContainer container, Visitor visitor) {
    List<HSLFShape> shapes;
    try {
      shapes = container.getShapes();
    } catch (NullPointerException e) {
      return;
    }
    for (HSLFShape shape : shapes) {
      if (shape instanceof HSLFGroupShape group && !(shape instanceof HSLFTable)) {
        shapes(group, visitor);
      } else {
        visitor.visit(shape);
      }
    }
  }

  private void write(HSLFShape shape) {
    if (shape instanceof HSLFTable table) {
      PptTable grid = PptTable.of(table);
      written.addAll(grid.paragraphs());
      grid.write(writer);
    } else if (shape instanceof HSLFTextShape text) {
      List<HSLFTextParagraph> paragraphs = text.getTextParagraphs();
      written.addAll(paragraphs);
      if (isMargin(text)) {
        writer.margin(PptText.of(paragraphs));
      } else {
        write(paragraphs);
      }
    }
  }

  private void write(List<HSLFTextParagraph> text) {
    List<ShapeParagraph> paragraphs = PptText.of(text);
    TextPlaceholder place =
        text.isEmpty() ? null : TextPlaceholder.fromNativeId(text.get(0).getRunType());
    if (place == TextPlaceholder.TITLE || place == TextPlaceholder.CENTER_TITLE) {
      boolean main = place == TextPlaceholder.CENTER_TITLE || isForTitle();
      writer.title(
          paragraphs.stream().map(ShapeParagraph::text).toList(), main && writer.isFirst());
    } else {
      writer.paragraphs(paragraphs);
    }
  }

  private boolean isForTitle() {
    SlideAtomLayout layout = slide.getSlideRecord().getSlideAtom().getSSlideLayoutAtom();
    return layout != null
        && layout.getGeometryType() == SlideAtomLayout.SlideLayoutType.TITLE_SLIDE;
  }

  private static boolean isMargin(HSLFSimpleShape shape) {
    var place = shape.getPlaceholder();
    return place != null
        && switch (place) {
          case DATETIME, FOOTER, HEADER, SLIDE_NUMBER -> true;
          default -> false;
        };
  }

  private void margins() {
    HeadersFooters edges = slide.getHeadersFooters();
    if (edges != null) {
      writer.margin(edges.isHeaderVisible() ? PptText.line(edges.getHeaderText()) : List.of());
      writer.margin(edges.isFooterVisible() ? PptText.line(edges.getFooterText()) : List.of());
    }
    HSLFMasterSheet master = slide.getMasterSheet();
    if (master != null) {
      shapes(
          master,
          shape -> {
            if (shape instanceof HSLFTextShape text && !text.isPlaceholder()) {
              writer.margin(PptText.of(text.getTextParagraphs()));
            }
          });
    }
  }

  private void notes(@Nullable HeadersFooters edges) {
    HSLFNotes notes = slide.getNotes();
    if (notes == null) {
      return;
    }
    List<ShapeParagraph> words = new ArrayList<>();
    Set<HSLFTextParagraph> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    shapes(notes, shape -> note(shape, words, seen));
    for (List<HSLFTextParagraph> text : notes.getTextParagraphs()) {
      if (!text.isEmpty() && !seen.contains(text.get(0))) {
        words.addAll(PptText.of(text));
      }
    }
    writer.notes(words);
    if (edges != null) {
      writer.margin(edges.isHeaderVisible() ? PptText.line(edges.getHeaderText()) : List.of());
      writer.margin(edges.isFooterVisible() ? PptText.line(edges.getFooterText()) : List.of());
    }
  }

  private void note(HSLFShape shape, List<ShapeParagraph> words, Set<HSLFTextParagraph> seen) {
    List<HSLFTextParagraph> paragraphs = List.of();
    if (shape instanceof HSLFTable table) {
      paragraphs = PptTable.of(table).paragraphs();
    } else if (shape instanceof HSLFTextShape text) {
      paragraphs = text.getTextParagraphs();
    }
    seen.addAll(paragraphs);
    if (shape instanceof HSLFSimpleShape simple && isMargin(simple)) {
      writer.margin(PptText.of(paragraphs));
    } else {
      words.addAll(PptText.of(paragraphs));
    }
  }

  private void comments() {
    for (Comment comment : slide.getComments()) {
      String name = orEmpty(comment.getAuthor());
      String initials = orEmpty(comment.getAuthorInitials());
      String brief = initials.isBlank() ? "" : "(" + initials + ")";
      writer.comment(name, (name + " " + brief).strip(), orEmpty(comment.getText()));
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  @FunctionalInterface
  private interface Visitor {
    void visit(HSLFShape shape);
  }
}
