package org.copydesk.loader.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins glyphs to words as they come; what stands apart on the page or changes its style becomes
 * another word.
 */
final class WordBuilder {

  /** What PDFBox takes as well, so that words end where they end in other programs. */
  private static final float SPACE_SHARE = 0.5f;

  private static final float WIDTH_SHARE = 0.3f;
  private static final float SAME = 0.05f;
  private static final float BACK = 0.5f;
  private static final float DOUBLE = 0.3f;

  private final List<Word> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Glyph first;
  private @Nullable Glyph last;
  private float left;
  private float right;
  private float width;
  private boolean apart;
  private int letters;

  void add(Glyph glyph) {
    if (glyph.isBlank()) {
      end();
      apart = true;
      return;
    }
    letters += glyph.text().length();
    Glyph before = last;
    if (before != null && isDouble(glyph, before)) {
      return;
    }
    if (before != null && isAccented(glyph, before)) {
      addAccent(glyph, before);
      return;
    }
    if (first != null && !fits(glyph)) {
      end();
    }
    append(glyph);
  }

  /** Returns how many characters came, blanks aside. */
  int letters() {
    return letters;
  }

  /** Tells whether one of two glyphs is an accent over the other. */
  private static boolean isAccented(Glyph glyph, Glyph before) {
    if (!Accents.is(glyph.text()) && !Accents.is(before.text())) {
      return false;
    }
    float shared = Math.min(glyph.right(), before.right()) - Math.max(glyph.left(), before.left());
    float narrow = Math.min(glyph.right() - glyph.left(), before.right() - before.left());
    boolean letters = !Accents.is(glyph.text()) || !Accents.is(before.text());
    return letters
        && shared > narrow / 2
        && Math.abs(glyph.baseline() - before.baseline()) < glyph.size() / 2;
  }

  private void addAccent(Glyph glyph, Glyph before) {
    boolean after = Accents.is(glyph.text());
    boolean begins = text.length() == before.text().length();
    String both =
        after
            ? Accents.over(before.text(), glyph.text())
            : Accents.over(glyph.text(), before.text());
    int at = text.lastIndexOf(before.text());
    text.replace(at, at + before.text().length(), both);
    right = Math.max(right, glyph.right());
    Glyph letter = after ? before : glyph;
    last =
        new Glyph(
            both,
            letter.left(),
            letter.right(),
            letter.baseline(),
            letter.size(),
            letter.space(),
            letter.face(),
            letter.mark());
    if (begins) {
      first = last;
    }
  }

  /** Returns the words. */
  List<Word> words() {
    end();
    return words;
  }

  private void append(Glyph glyph) {
    boolean before = first != null && glyph.left() < left && isBefore(glyph);
    if (first == null) {
      first = glyph;
      left = glyph.left();
      right = glyph.right();
      width = glyph.right() - glyph.left();
    } else {
      left = Math.min(left, glyph.left());
      right = Math.max(right, glyph.right());
      width = (width + glyph.right() - glyph.left()) / 2;
    }
    text.insert(before ? 0 : text.length(), glyph.text());
    last = glyph;
  }

  private boolean fits(Glyph glyph) {
    Glyph begin = first;
    if (begin == null) {
      return true;
    }
    float tolerance = SAME * begin.size();
    boolean style =
        glyph.face().equals(begin.face())
            && glyph.mark() == begin.mark()
            && Math.abs(glyph.size() - begin.size()) <= tolerance
            && Math.abs(glyph.baseline() - begin.baseline()) <= tolerance;
    return style && (isAfter(glyph) || isBefore(glyph));
  }

  private boolean isAfter(Glyph glyph) {
    float gap = glyph.left() - right;
    return gap <= gap(glyph) && gap >= -BACK * glyph.size();
  }

  /** Some programs print from right to left what is written so. */
  private boolean isBefore(Glyph glyph) {
    float gap = left - glyph.right();
    return gap <= gap(glyph) && gap >= -BACK * glyph.size() && Bidirectional.is(glyph.text());
  }

  private float gap(Glyph next) {
    return gap((width + next.right() - next.left()) / 2);
  }

  private float gap(float usual) {
    Glyph begin = first;
    if (begin == null) {
      return 0;
    }
    float byWidth = WIDTH_SHARE * usual;
    return begin.space() > 0 ? Math.min(SPACE_SHARE * begin.space(), byWidth) : byWidth;
  }

  /** Type is made bold by printing it twice with a small shift. */
  private static boolean isDouble(Glyph glyph, Glyph last) {
    float near = DOUBLE * (glyph.right() - glyph.left());
    return Math.abs(glyph.left() - last.left()) < near
        && Math.abs(glyph.baseline() - last.baseline()) < near
        && glyph.text().equals(last.text());
  }

  private void end() {
    Glyph begin = first;
    if (begin != null && !text.isEmpty()) {
      words.add(
          new Word(
              plain(text.toString()),
              left,
              right,
              begin.baseline(),
              begin.size(),
              gap(width),
              begin.face(),
              begin.mark(),
              apart));
      apart = false;
    }
    text.setLength(0);
    first = null;
    last = null;
  }

  /** Takes ligatures and other forms that only printing knows apart. */
  private static String plain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (isForm(word.charAt(i))) {
        return takenApart(word);
      }
    }
    return word;
  }

  private static String takenApart(String word) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      String c = word.substring(i, i + 1);
      boolean form = isForm(word.charAt(i)) && word.charAt(i) != '\uFDF2';
      plain.append(form ? Normalizer.normalize(c, Normalizer.Form.NFKC) : c);
    }
    return plain.toString();
  }

  private static boolean isForm(char c) {
    return c >= '\uFB00' && c <= '\uFDFF' || c >= '\uFE70' && c < '\uFEFF';
  }
}
