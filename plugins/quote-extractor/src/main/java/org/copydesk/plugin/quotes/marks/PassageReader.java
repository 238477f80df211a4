package org.copydesk.plugin.quotes.marks;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.annotation.Span;
import org.jspecify.annotations.Nullable;

/** Reads the passages of a document, paragraph by paragraph, in linear time. */
public final class PassageReader {

  private final String text;
  private final Apostrophes apostrophes;

  private PassageReader(String text, Apostrophes apostrophes) {
    this.text = text;
    this.apostrophes = apostrophes;
  }

  /**
   * Returns the outermost passages in their order, without overlap.
   *
   * @param pieces the paragraphs in their order
   * @param apostrophes the words that an apostrophe begins
   */
  public static List<Passage> read(String text, List<Span> pieces, Apostrophes apostrophes) {
    PassageReader reader = new PassageReader(text, apostrophes);
    List<Passage> passages = new ArrayList<>();
    @Nullable Family carried = null;
    for (int i = 0; i < pieces.size(); i++) {
      Family next = i + 1 < pieces.size() ? reader.opening(pieces.get(i + 1)) : null;
      List<Passage> here = reader.piece(pieces.get(i), next, carried);
      passages.addAll(here);
      boolean goesOn = !here.isEmpty() && here.get(here.size() - 1).goesOn();
      carried = goesOn ? next : null;
    }
    return passages;
  }

  private List<Passage> piece(Span piece, @Nullable Family next, @Nullable Family carried) {
    boolean keepFirst = next == Family.SINGLE || carried == Family.SINGLE;
    List<Mark> marks =
        SingleMarks.paired(text, MarkScanner.scan(text, piece, apostrophes), keepFirst);
    return new PieceReader(text, piece, marks, next).passages();
  }

  /** The family of the mark that a paragraph begins with. */
  private @Nullable Family opening(Span piece) {
    Span start = new Span(piece.begin(), Math.min(piece.end(), piece.begin() + 3));
    for (Mark mark : MarkScanner.scan(text, start, apostrophes)) {
      return mark.begin() == piece.begin() && mark.opens() ? mark.family() : null;
    }
    return null;
  }
}
