package org.copydesk.plugin.quotes.marks;

import java.util.List;

/**
 * How many marks of a sort still come, which tells nested marks from forgotten ones.
 *
 * @param straight by index, the straight double marks after it
 * @param surplus by index, closing less opening marks after it
 * @param plain by index, the first mark from there on that is no inch or second mark
 */
record Counts(int[] straight, int[] surplus, int[] plain) {

  static Counts of(String text, List<Mark> marks) {
    int size = marks.size();
    int[] straight = new int[size + 1];
    int[] surplus = new int[size + 1];
    int[] plain = new int[size + 1];
    plain[size] = size;
    for (int i = size - 1; i >= 0; i--) {
      Mark mark = marks.get(i);
      boolean prime = mark.afterDigit() && MarkScanner.followsFeet(text, mark.begin());
      straight[i] = straight[i + 1] + (mark.isStraight() && !prime ? 1 : 0);
      surplus[i] = surplus[i + 1] + change(mark);
      plain[i] = mark.afterDigit() ? plain[i + 1] : i;
    }
    return new Counts(straight, surplus, plain);
  }

  private static int change(Mark mark) {
    if (mark.family() == Family.SINGLE || mark.opens() == mark.closes()) {
      return 0;
    }
    return mark.closes() ? 1 : -1;
  }

  int straightAfter(int i) {
    return straight[i + 1];
  }

  /** The next mark that no digit stands before; the number of marks if none comes. */
  int plainAfter(int i) {
    return plain[i + 1];
  }

  /** How many more closing than opening marks come after, less the one that this opening needs. */
  int closingsExceed(int i) {
    return surplus[i + 1] - 1;
  }
}
