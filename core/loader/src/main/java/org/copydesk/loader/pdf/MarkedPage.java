package org.copydesk.loader.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a page by the marks that tags refer to them by. */
final class MarkedPage {

  private static final float JUMP = 1.5f;

  private final Page page;
  private final Map<Integer, List<Word>> marked = new HashMap<>();
  private final Box text;
  private int letters;

  MarkedPage(Page page) {
    this.page = page;
    Box around = null;
    for (Word word : page.words()) {
      marked.computeIfAbsent(word.mark(), key -> new ArrayList<>()).add(word);
      if (word.mark() != Marks.ARTIFACT) {
        around = around == null ? word.box() : around.with(word.box());
        letters += word.text().length();
      }
    }
    text = around == null ? page.size() : around;
  }

  Page page() {
    return page;
  }

  /** Returns the box around what is no artifact. */
  Box text() {
    return text;
  }

  /** Returns how many letters are no artifact. */
  int letters() {
    return letters;
  }

  /** Takes the words of a mark, each only once. */
  List<Word> take(int mark) {
    List<Word> taken = mark < 0 ? null : marked.remove(mark);
    return taken == null ? List.of() : taken;
  }

  /** Takes what is marked as no part of the document. */
  List<Word> takeArtifacts() {
    List<Word> taken = marked.remove(Marks.ARTIFACT);
    return taken == null ? List.of() : taken;
  }

  /** Returns the words that nobody took. */
  List<Word> rest() {
    return page.words().stream().filter(word -> marked.containsKey(word.mark())).toList();
  }

  /** Returns the lines of words in reading order, which may go on in another column. */
  static List<TextLine> lines(List<Word> words) {
    List<TextLine> lines = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || jumpsUp(words.get(i - 1), words.get(i))) {
        lines.addAll(LineFinder.lines(words.subList(from, i)));
        from = i;
      }
    }
    return lines;
  }

  private static boolean jumpsUp(Word before, Word word) {
    return word.baseline() < before.baseline() - JUMP * Math.max(word.size(), before.size());
  }
}
