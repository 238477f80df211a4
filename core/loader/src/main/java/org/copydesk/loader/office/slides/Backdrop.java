package org.copydesk.loader.office.slides;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.loader.office.Xml;
import org.copydesk.loader.office.drawing.ListMark;
import org.copydesk.loader.office.drawing.ShapeParagraph;
import org.jspecify.annotations.Nullable;

/** What a slide stands on: its layout, or the master of that. */
final class Backdrop {

  /** Says nothing. */
  static final Backdrop NONE = new Backdrop(null);

  private final @Nullable Backdrop below;
  private final List<Shape> places = new ArrayList<>();
  private final List<ShapeParagraph> texts = new ArrayList<>();
  private final Map<String, Marks> styles = new HashMap<>();
  private String type = "";

  private Backdrop(@Nullable Backdrop below) {
    this.below = below;
  }

  /**
   * Reads a layout or master as far as it goes.
   *
   * @param below what it stands on itself
   */
  static Backdrop read(Xml xml, Backdrop below) {
    Backdrop backdrop = new Backdrop(below);
    try {
      while (xml.next()) {
        if (xml.isStart()) {
          backdrop.readElement(xml);
        }
      }
    } catch (IOException e) {
      return backdrop; // a slide can be read without all that it stands on
    }
    return backdrop;
  }

  private void readElement(Xml xml) throws IOException {
    switch (xml.name()) {
      case "sldLayout" -> type = xml.attribute("type", "");
      case "titleStyle", "bodyStyle", "otherStyle" -> styles.put(xml.name(), Marks.read(xml));
      case "sp" -> add(Shape.read(xml));
      case "tbl" -> SlideTable.read(xml).texts().forEach(texts::add);
      case "Fallback", "pic" -> xml.skip();
      default -> {
        // what is around shapes and styles
      }
    }
  }

  private void add(Shape shape) {
    if (shape.isPlaceholder()) {
      places.add(shape);
    } else {
      texts.addAll(shape.paragraphs());
    }
  }

  /** Tells whether it is meant for the slide with which a presentation begins. */
  boolean isForTitle() {
    return type.equals("title");
  }

  /** Returns what is printed on each slide, on the layout before the master. */
  List<ShapeParagraph> texts() {
    List<ShapeParagraph> all = new ArrayList<>(texts);
    if (below != null) {
      all.addAll(below.texts());
    }
    return all;
  }

  /** Returns what stands before a paragraph of a shape that does not say it itself. */
  ListMark mark(Shape shape, int level) {
    if (!shape.isPlaceholder()) {
      return styled("otherStyle", level);
    }
    Shape place = place(shape);
    if (place == null) {
      return lower(shape, level);
    }
    boolean named = !shape.type().equals("obj");
    return place.marks().of(level).or(lower(named ? shape : place, level));
  }

  private ListMark lower(Shape shape, int level) {
    return below == null || below == NONE ? ofKind(shape, level) : below.mark(shape, level);
  }

  private ListMark ofKind(Shape shape, int level) {
    String style = shape.isTitle() ? "titleStyle" : shape.isMargin() ? "otherStyle" : "bodyStyle";
    return styled(style, level);
  }

  private ListMark styled(String style, int level) {
    Marks marks = styles.get(style);
    if (marks != null) {
      return marks.of(level);
    }
    return below == null ? ListMark.INHERITED : below.styled(style, level);
  }

  /**
   * Returns the place that a shape fills, by its number in a layout and by its kind in a master.
   */
  private @Nullable Shape place(Shape shape) {
    if (!shape.index().isEmpty() && below != NONE && below != null) {
      for (Shape place : places) {
        if (place.index().equals(shape.index())) {
          return place;
        }
      }
    }
    for (Shape place : places) {
      if (kind(place).equals(kind(shape))) {
        return place;
      }
    }
    return null;
  }

  private static String kind(Shape shape) {
    return shape.isTitle() ? "title" : shape.isMargin() ? shape.type() : "body";
  }
}
