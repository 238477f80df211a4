package org.copydesk.loader.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Keeps track of the marked content that is open while a page is read. */
final class Marks {

  /** What is marked as no part of the document: running headers, page numbers, ornaments. */
  static final int ARTIFACT = -2;

  private static final int NONE = -1;
  private static final String SOFT_HYPHEN = "\u00AD";

  private final Deque<Mark> open = new ArrayDeque<>();

  void clear() {
    open.clear();
  }

  void begin(COSName tag, @Nullable COSDictionary properties) {
    int outer = current();
    int id = properties == null ? NONE : properties.getInt(COSName.MCID, NONE);
    String spoken = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
    boolean artifact = outer == ARTIFACT || COSName.ARTIFACT.equals(tag);
    Mark before = open.peek();
    open.push(
        new Mark(
            artifact ? ARTIFACT : id == NONE ? outer : id,
            spoken == null || spoken.equals(SOFT_HYPHEN) ? spoken : spoken.replace(SOFT_HYPHEN, ""),
            before != null && before.speaks()));
  }

  void end() {
    open.poll();
  }

  /** Returns the id of the innermost marked content, {@link #ARTIFACT} or -1 for none. */
  int current() {
    Mark mark = open.peek();
    return mark == null ? NONE : mark.id;
  }

  /**
   * Returns what a glyph says: the first says all that is to be said instead, the others no more.
   */
  String spoken(String printed) {
    for (Mark mark : open) {
      String instead = mark.spoken;
      if (instead != null) {
        mark.spoken = "";
        return instead;
      }
      if (!mark.inside) {
        break;
      }
    }
    return printed;
  }

  /** One that is open. */
  private static final class Mark {

    final int id;
    final boolean inside;
    @Nullable String spoken;

    Mark(int id, @Nullable String spoken, boolean inside) {
      this.id = id;
      this.spoken = spoken;
      this.inside = inside;
    }

    boolean speaks() {
      return spoken != null || inside;
    }
  }
}
