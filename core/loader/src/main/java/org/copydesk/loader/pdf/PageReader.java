package org.copydesk.loader.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.copydesk.loader.format.Budget;
import org.copydesk.loader.structure.LimitReached;
import org.jspecify.annotations.Nullable;

/** Reads the glyphs and the straight lines of pages in one pass over what is printed. */
final class PageReader extends PDFTextStripper {

  private static final float STRAIGHT = 0.001f;

  /** What one page may print; a page of a newspaper has some ten thousand letters. */
  private static final int MOST_GLYPHS = 500_000;

  /** What a whole document may ask for, such as a map with all its streets. */
  private static final long MOST_OPERATORS = 100_000_000;

  /** How many states of the pen lie on each other; the format itself allows for 28. */
  private static final int MOST_STATES = 5_000;

  private final Map<PDFont, Typeface> typefaces = new IdentityHashMap<>();
  private final Drawings drawings = new Drawings(this);
  private final Marks marks = new Marks();

  /** What runs in each direction. */
  private final Map<Integer, Flowing> flows = new TreeMap<>();

  private final Flood flood;
  private PDRectangle size = new PDRectangle();
  private long operators;
  private int glyphs;
  private int states;
  private @Nullable LimitReached reached;

  /** Makes a reader of a document's pages, whose streams may unpack that far. */
  PageReader(Budget budget) {
    this.flood = new Flood(budget);
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
    glyphs = 0;
    states = 0;
    size = page.getCropBox();
    process(page);
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

  private void process(PDPage page) throws IOException {
    try {
      for (PDStream stream : (Iterable<PDStream>) page::getContentStreams) {
        flood.check(stream.getCOSObject());
      }
      processPage(page);
    } catch (LimitReached e) {
      reached = e;
    }
  }

  /**
   * Checks that the last page was read to its end.
   *
   * @throws LimitReached if a limit cut it
   */
  void checkWhole() {
    LimitReached cut = reached;
    reached = null;
    if (cut != null) {
      throw cut;
    }
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    flood.check(form.getCOSObject());
    super.showForm(form);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > MOST_OPERATORS) {
      throw new LimitReached("Its pages are drawn in more than " + MOST_OPERATORS + " steps.");
    }
    super.processOperator(operator, operands);
  }

  @Override
  public void saveGraphicsState() {
    if (++states <= MOST_STATES) {
      super.saveGraphicsState();
    }
  }

  @Override
  public void restoreGraphicsState() {
    if (states-- <= MOST_STATES) {
      super.restoreGraphicsState();
    }
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
    if (++glyphs > MOST_GLYPHS) {
      throw new LimitReached("One of its pages prints more than " + MOST_GLYPHS + " letters.");
    }
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
