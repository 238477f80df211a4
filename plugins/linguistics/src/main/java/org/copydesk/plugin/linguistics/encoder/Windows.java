package org.copydesk.plugin.linguistics.encoder;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Packs paragraphs into windows: as many whole ones as there is room for.
 *
 * <p>A short last paragraph of a window is shown again before the next ones. One that is too long
 * is cut, at the start of a sentence where one is near. The model was trained on windows that were
 * made in the same way.
 */
final class Windows {

  private static final int ROOM = 254;
  private static final int MOST_CONTEXT = 100;

  /** A piece of a paragraph has at least so many words, or ends where the room does. */
  private static final int LEAST = 20;

  private final Iterator<Paragraph> paragraphs;
  private List<Window.Stretch> stretches = new ArrayList<>();
  private int filled;
  private @Nullable Paragraph paragraph;
  private int at;

  Windows(Iterator<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** Returns the next window, null behind the last one. */
  @Nullable Window next() {
    Window window = null;
    while (window == null) {
      Paragraph current = current();
      if (current == null) {
        return close();
      }
      window = fill(current);
    }
    return window;
  }

  private @Nullable Paragraph current() {
    if (paragraph == null || at == paragraph.size()) {
      paragraph = paragraphs.hasNext() ? paragraphs.next() : null;
      at = 0;
    }
    return paragraph;
  }

  /** Puts in what there is room for; returns the window when it is full. */
  private @Nullable Window fill(Paragraph current) {
    int rest = current.count(at, current.size()) + 1;
    if (filled + rest <= ROOM) {
      add(current, current.size());
      return null;
    }
    if (filled * 2 > ROOM && rest <= ROOM) {
      return close();
    }
    int cut = cut(current);
    if (cut > at) {
      add(current, cut);
    }
    return close();
  }

  private void add(Paragraph current, int to) {
    Window.Stretch stretch = new Window.Stretch(current, at, to, false);
    stretches.add(stretch);
    filled += stretch.pieces();
    at = to;
  }

  private int cut(Paragraph current) {
    int to = at;
    while (filled + current.count(at, to + 1) + 1 <= ROOM) {
      to++;
    }
    int start = to;
    while (start > at + LEAST && !current.opensSentence(start)) {
      start--;
    }
    return start > at + LEAST ? start : to;
  }

  /** Returns what was put in, null if all of it is context, which is then dropped. */
  private @Nullable Window close() {
    boolean own = stretches.stream().anyMatch(stretch -> !stretch.context());
    Window window = own ? new Window(stretches) : null;
    Window.Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
    stretches = new ArrayList<>();
    filled = 0;
    if (own && last != null && last.pieces() <= MOST_CONTEXT) {
      stretches.add(last.asContext());
      filled = last.pieces();
    }
    return window;
  }
}
