package org.copydesk.plugin.quotes.marks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.copydesk.api.annotation.Span;
import org.jspecify.annotations.Nullable;

/** Reads one paragraph: a stack of open passages over its marks. */
final class PieceReader {

  /** Deeper nesting than anybody writes. */
  private static final int MAX_DEPTH = 6;

  private static final class Open {
    final Mark mark;
    final List<Span> inner = new ArrayList<>();

    Open(Mark mark) {
      this.mark = mark;
    }
  }

  private final String text;
  private final Span piece;
  private final List<Mark> marks;
  private final @Nullable Family next;
  private final Counts counts;
  private final Deque<Open> stack = new ArrayDeque<>();
  private final List<Passage> passages = new ArrayList<>();

  PieceReader(String text, Span piece, List<Mark> marks, @Nullable Family next) {
    this.text = text;
    this.piece = piece;
    this.marks = marks;
    this.next = next;
    this.counts = Counts.of(text, marks);
  }

  List<Passage> passages() {
    for (int i = 0; i < marks.size(); i++) {
      read(i);
    }
    if (!stack.isEmpty()) {
      leaveOpen();
    }
    return passages;
  }

  private void read(int i) {
    Mark mark = marks.get(i);
    Open open = openOf(mark);
    if (mark.afterDigit() && isPrime(i, open)) {
      return;
    }
    if (open == null) {
      if (mark.opens()) {
        stack.push(new Open(mark));
      }
    } else if (closes(i, open)) {
      close(open, mark);
    } else {
      openAnother(i, open);
    }
  }

  /** The innermost open passage that the mark could close. */
  private @Nullable Open openOf(Mark mark) {
    for (Open open : stack) {
      if (open.mark.family() == mark.family()) {
        return open;
      }
    }
    return null;
  }

  private boolean isPrime(int i, @Nullable Open open) {
    Mark mark = marks.get(i);
    return open == null
        || MarkScanner.followsFeet(text, mark.begin())
        || (open.mark.isStraight() && (counts.straightAfter(i) % 2 == 1 || isClosedLater(i)));
  }

  /** Whether the next mark can only close what is open here: '"It is 12" longer," she said.' */
  private boolean isClosedLater(int i) {
    int next = counts.plainAfter(i);
    boolean closes = next < marks.size() && marks.get(next).isStraight();
    return closes && stack.size() == 1 && !marks.get(next).opens();
  }

  private boolean closes(int i, Open open) {
    Mark mark = marks.get(i);
    if (!mark.closes() || mark.begin() < open.mark.end()) {
      return false;
    }
    boolean bothWays = mark.opens() && mark.shape() != open.mark.shape();
    boolean leaningOpen = mark.shape() == '\u201c' || mark.shape() == '\u00ab';
    return !(bothWays && leaningOpen && !open.mark.isLow());
  }

  /** A mark that opens within an open passage of its family: nested, or the first was left open. */
  private void openAnother(int i, Open open) {
    Mark mark = marks.get(i);
    if (mark.isStraight() && open.mark.isStraight() && !nestsStraight(i)) {
      if (counts.straightAfter(i) % 2 == 0) {
        close(open, mark);
        return;
      }
      restart(open, mark);
    } else if (!mark.isStraight() && (counts.closingsExceed(i) <= 0 || stack.size() >= MAX_DEPTH)) {
      restart(open, mark);
    }
    stack.push(new Open(mark));
  }

  private boolean nestsStraight(int i) {
    boolean even = counts.straightAfter(i) % 2 == 0 && counts.straightAfter(i) >= 2;
    return even && stack.size() < MAX_DEPTH && i + 1 < marks.size() && !marks.get(i + 1).opens();
  }

  /** Ends the passage before the mark that begins another. */
  private void restart(Open open, Mark mark) {
    unwind(open);
    int end = trimmed(open.mark.end(), mark.begin());
    stack.pop();
    finish(open, end, end, false, false);
  }

  private void close(Open open, Mark mark) {
    unwind(open);
    stack.pop();
    finish(open, mark.end(), trimmed(open.mark.end(), mark.begin()), true, false);
  }

  /** Drops what was opened within and never closed, keeping what it held. */
  private void unwind(Open open) {
    Iterator<Open> upper = stack.iterator();
    while (upper.hasNext()) {
      Open each = upper.next();
      if (each == open) {
        return;
      }
      open.inner.addAll(each.inner);
      upper.remove();
    }
  }

  private void finish(Open open, int end, int insideEnd, boolean closed, boolean goesOn) {
    Span span = new Span(open.mark.begin(), end);
    Open outer = stack.peek();
    if (outer != null) {
      outer.inner.add(span);
      return;
    }
    Span inside = new Span(Math.min(open.mark.end(), insideEnd), insideEnd);
    boolean single = open.mark.family() == Family.SINGLE;
    passages.add(new Passage(span, inside, single, closed, goesOn, open.inner));
  }

  /** What is left open ends with the paragraph, or with its line where that ends a sentence. */
  private void leaveOpen() {
    Open outermost = stack.getLast();
    unwind(outermost);
    stack.pop();
    boolean goesOn = next == outermost.mark.family();
    int end = goesOn ? piece.end() : LineEnds.firstSentenceEnd(text, outermost.mark.end(), piece);
    end = trimmed(outermost.mark.end(), end);
    finish(outermost, end, end, false, goesOn);
  }

  private int trimmed(int begin, int end) {
    int trimmed = Math.max(begin, end);
    while (trimmed > begin && Neighbours.isBlank(text.charAt(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }
}
