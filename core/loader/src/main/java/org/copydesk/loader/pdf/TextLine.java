package org.copydesk.loader.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A printed line, or the part of one that stands in a column.
 *
 * @param text its words, parted by blanks
 * @param box where it stands
 * @param baseline the y of the line that most of it stands on
 * @param size the size of most of its type
 * @param bold whether all of it is bold
 * @param boldStart whether it begins bold
 * @param italic whether all of it is slanted
 * @param firstWord how wide it is as far as the first blank
 * @param firstGap how wide the first blank is, 0 where there is none
 * @param words its words in the order in which they are seen; none where nobody asks for places
 */
record TextLine(
    String text,
    Box box,
    float baseline,
    float size,
    boolean bold,
    boolean boldStart,
    boolean italic,
    float firstWord,
    float firstGap,
    List<Word> words) {

  private static final float SMALLER = 0.82f;
  private static final float RAISED = 0.15f;
  private static final float DOUBLE = 0.3f;

  /** Makes a line of words in the order in which they are seen, at least one. */
  static TextLine of(List<Word> seen) {
    Word main = main(seen);
    List<Word> words = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Box box = seen.get(0).box();
    for (Word word : seen) {
      Word before = words.isEmpty() ? null : words.get(words.size() - 1);
      if (before != null && isDouble(word, before)) {
        continue;
      }
      if (before != null && isApart(word, before)) {
        text.append(' ');
      }
      text.append(isRaised(word, main) ? Scripts.raised(word.text()) : word.text());
      words.add(word);
      box = box.with(word.box());
    }
    return new TextLine(
        Bidirectional.read(text.toString()),
        box,
        main.baseline(),
        main.size(),
        isBold(words),
        words.get(0).face().bold(),
        isItalic(words),
        words.get(firstBlank(words) - 1).right() - words.get(0).left(),
        firstGap(words),
        List.copyOf(words));
  }

  /** Returns the number of words as far as the first blank. */
  private static int firstBlank(List<Word> words) {
    int i = 1;
    while (i < words.size() && !isApart(words.get(i), words.get(i - 1))) {
      i++;
    }
    return i;
  }

  private static float firstGap(List<Word> words) {
    int blank = firstBlank(words);
    return blank == words.size() ? 0 : words.get(blank).left() - words.get(blank - 1).right();
  }

  float left() {
    return box.left();
  }

  float right() {
    return box.right();
  }

  /** Returns a copy without the places of its words. */
  TextLine withoutWords() {
    return new TextLine(
        text, box, baseline, size, bold, boldStart, italic, firstWord, firstGap, List.of());
  }

  /** Returns a copy whose text begins with something else that stands before it. */
  TextLine after(Word before) {
    Box wider = new Box(before.left(), box.top(), box.right(), box.bottom());
    return new TextLine(
        before.text() + text,
        wider,
        baseline,
        size,
        bold,
        boldStart,
        italic,
        firstWord + box.left() - before.left(),
        firstGap,
        words);
  }

  /** Returns the word in whose type most of it is printed. */
  private static Word main(List<Word> words) {
    Word main = words.get(0);
    int most = 0;
    boolean alike = true;
    for (Word word : words) {
      alike &= word.size() == main.size() && word.baseline() == main.baseline();
    }
    if (alike) {
      return main;
    }
    Map<Float, Integer> letters = new HashMap<>();
    for (Word word : words) {
      int count = letters.merge(word.size(), word.text().length(), Integer::sum);
      if (count > most) {
        most = count;
        main = word;
      }
    }
    return main;
  }

  /** Tells whether all words are bold; marks and dashes may be as they like. */
  private static boolean isBold(List<Word> words) {
    boolean bold = false;
    for (Word word : words) {
      bold |= word.face().bold();
      if (!word.face().bold() && hasLetter(word.text())) {
        return false;
      }
    }
    return bold;
  }

  private static boolean isItalic(List<Word> words) {
    for (Word word : words) {
      if (!word.face().italic()) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRaised(Word word, Word main) {
    return word.size() < SMALLER * main.size()
        && word.baseline() < main.baseline() - RAISED * main.size();
  }

  static boolean isApart(Word word, Word before) {
    float gap = word.left() - before.right();
    return gap > Math.min(word.gap(), before.gap()) || word.apart() && gap > -before.gap();
  }

  private static boolean isDouble(Word word, Word before) {
    float near = DOUBLE * Math.max(1, word.right() - word.left()) / word.text().length();
    return word.text().equals(before.text())
        && Math.abs(word.left() - before.left()) < near
        && Math.abs(word.baseline() - before.baseline()) < near;
  }
}
