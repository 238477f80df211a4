package org.copydesk.loader.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Reads the glyphs and the straight lines of pages in one pass over what is printed. */
final class PageReader extends PDFTextStripper {

  private final Faces faces = new Faces();
  private final Drawings drawings = new Drawings(this);
  private final Marks marks = new Marks();

  /** The glyphs by the direction in which they run. */
  private final Map<Integer, List<Glyph>> glyphs = new TreeMap<>();

  private @Nullable TextPosition pending;
  private int pendingMark;

  PageReader() {
    setShouldSeparateByBeads(false);
    drawings.operators().forEach(this::addOperator);
  }

  /**
   * Reads a page: first what runs in the direction of most of its text.
   *
   * @throws IOException if it cannot be read on; what was read of it is lost
   */
  List<Page> read(PDPage page, int number) throws IOException {
    glyphs.clear();
    marks.clear();
    pending = null;
    drawings.take();
    processPage(page);
    return pages(page.getCropBox(), number);
  }

  private List<Page> pages(PDRectangle size, int number) {
    List<Drawing> drawn = drawings.take();
    List<Page> pages = new ArrayList<>();
    glyphs.entrySet().stream()
        .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
        .forEach(
            entry -> {
              Turn turn = new Turn(entry.getKey(), size);
              List<Drawing> rules = pages.isEmpty() ? drawn : List.of();
              pages.add(page(number, turn, entry.getValue(), new Ruled(turn, size, rules)));
            });
    return pages;
  }

  private static Page page(int number, Turn turn, List<Glyph> glyphs, Ruled ruled) {
    WordBuilder words = new WordBuilder();
    for (Glyph glyph : glyphs) {
      words.add(turned(glyph, turn));
    }
    return new Page(number, turn.page(), words.words(), ruled.rules(), ruled.fills());
  }

  /** A glyph comes with its place on the page as it lies. */
  private static Glyph turned(Glyph glyph, Turn turn) {
    float left = turn.x(glyph.left(), glyph.baseline());
    float width = glyph.right();
    return new Glyph(
        glyph.text(),
        left,
        left + width,
        turn.y(glyph.left(), glyph.baseline()),
        glyph.size(),
        glyph.space(),
        glyph.face(),
        glyph.mark());
  }

  @Override
  protected void writePage() {
    flush();
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    flush();
    marks.begin(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    flush();
    marks.end();
  }

  /** An accent that is printed over a letter becomes part of it. */
  @Override
  protected void processTextPosition(TextPosition text) {
    String spoken = marks.spoken(text.getUnicode());
    TextPosition before = pending;
    if (before != null && text.isDiacritic() && before.contains(text)) {
      before.mergeDiacritic(text);
      return;
    }
    if (before != null && before.isDiacritic() && text.contains(before)) {
      text.mergeDiacritic(before);
    } else {
      flush();
    }
    if (!spoken.equals(text.getUnicode())) {
      flush();
      keep(text, spoken, marks.current());
      return;
    }
    pending = text;
    pendingMark = marks.current();
  }

  private void flush() {
    TextPosition text = pending;
    pending = null;
    if (text != null) {
      keep(text, text.getVisuallyOrderedUnicode(), pendingMark);
    }
  }

  private void keep(TextPosition text, String spoken, int mark) {
    Matrix matrix = text.getTextMatrix();
    double along = Math.atan2(matrix.getShearY(), matrix.getScaleX());
    int degrees = Math.floorMod(Math.round((float) Math.toDegrees(along)), 360);
    if (text.getFont().isVertical()) {
      degrees = Math.floorMod(degrees - 90, 360);
    }
    double angle = Math.toRadians(degrees);
    double width =
        (text.getEndX() - matrix.getTranslateX()) * Math.cos(angle)
            + (text.getEndY() - matrix.getTranslateY()) * Math.sin(angle);
    Glyph glyph =
        new Glyph(
            spoken,
            matrix.getTranslateX(),
            (float) Math.abs(width),
            matrix.getTranslateY(),
            size(text, matrix),
            text.getWidthOfSpace(),
            faces.of(text.getFont()),
            mark);
    glyphs.computeIfAbsent(degrees, key -> new ArrayList<>()).add(glyph);
  }

  /** The size of a font whose glyphs are drawings says nothing: their height has to do. */
  private static float size(TextPosition text, Matrix matrix) {
    float size = Math.abs(matrix.getScalingFactorY());
    boolean drawn = text.getFont() instanceof PDType3Font;
    return drawn || size == 0 ? Math.max(1, text.getHeight() * 1.5f) : size;
  }
}
