package org.copydesk.loader.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Reads the glyphs and the straight lines of pages in one pass over what is printed. */
final class PageReader extends PDFTextStripper {

  private static final float STRAIGHT = 0.001f;

  private final Map<PDFont, Typeface> typefaces = new IdentityHashMap<>();
  private final Drawings drawings = new Drawings(this);
  private final Marks marks = new Marks();

  /** What runs in each direction. */
  private final Map<Integer, Flowing> flows = new TreeMap<>();

  private PDRectangle size = new PDRectangle();

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
    flows.clear();
    marks.clear();
    drawings.take();
    size = page.getCropBox();
    processPage(page);
    List<Drawing> drawn = drawings.take();
    List<Flowing> sorted = new ArrayList<>(flows.values());
    sorted.sort(Comparator.comparing(flow -> -flow.words.letters()));
    List<Page> pages = new ArrayList<>();
    for (Flowing flow : sorted) {
      Ruled ruled = new Ruled(flow.turn, size, pages.isEmpty() ? drawn : List.of());
      pages.add(
          new Page(number, flow.turn.page(), flow.words.words(), ruled.rules(), ruled.fills()));
    }
    return pages;
  }

  @Override
  protected void writePage() {
    // The words are written when the whole document is known.
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    marks.begin(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    marks.end();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    Typeface typeface = typeface(font);
    String printed = typeface.text(code);
    if (printed != null) {
      keep(matrix, typeface, displacement, marks.spoken(printed));
    }
  }

  private Typeface typeface(PDFont font) throws IOException {
    Typeface typeface = typefaces.get(font);
    if (typeface == null) {
      typeface = new Typeface(font, Faces.of(font), computeFontHeight(font));
      typefaces.put(font, typeface);
    }
    return typeface;
  }

  private void keep(Matrix matrix, Typeface typeface, Vector displacement, String text) {
    float along = matrix.getScaleX();
    float across = matrix.getShearY();
    float unit = (float) Math.hypot(along, across);
    float width = Math.abs(displacement.getX()) * unit;
    int degrees = degrees(along, across);
    float scale = Math.abs(matrix.getScalingFactorY());
    if (typeface.isVertical()) {
      degrees = Math.floorMod(degrees - 90, 360);
      width = Math.abs(displacement.getY()) * scale;
    }
    Flowing flow = flows.get(degrees);
    if (flow == null) {
      flow = new Flowing(new Turn(degrees, size), new WordBuilder());
      flows.put(degrees, flow);
    }
    float x = matrix.getTranslateX() - size.getLowerLeftX();
    float y = matrix.getTranslateY() - size.getLowerLeftY();
    float left = flow.turn.x(x, y);
    flow.words.add(
        new Glyph(
            text,
            left,
            left + width,
            flow.turn.y(x, y),
            typeface.size(scale),
            typeface.space() * unit,
            typeface.face(),
            marks.current()));
  }

  private static int degrees(float along, float across) {
    if (along > 0 && Math.abs(across) < STRAIGHT * along) {
      return 0;
    }
    return Math.floorMod(Math.round((float) Math.toDegrees(Math.atan2(across, along))), 360);
  }

  /** The words that run in one direction. */
  private record Flowing(Turn turn, WordBuilder words) {}
}
