package org.copydesk.plugin.linguistics.encoder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Packs paragraphs into windows: as many whole ones as there is room for.
 *
 * <p>A short last paragraph of a window is shown again before the next ones. One that is too long
 * is cut, at the start of a sentence where one is near. A heading stands alone, and a landmark
 * begins a window wherever it stands: so a text is read alike with another headline, a caption more
 * or a paragraph less, as when it comes in another format. The model was trained on windows that
 * were made in the same way.
 */
final class Windows {

  private static final int ROOM = 254;
  private static final int MOST_CONTEXT = 100;

  /** A piece of a paragraph has at least so many words, or ends where the room does. */
  private static final int LEAST = 20;

  private final Iterator<Paragraph> paragraphs;
  private final Queue<Window> ready = new ArrayDeque<>();
  private List<Window.Stretch> stretches = new ArrayList<>();
  private int filled;
  private @Nullable Paragraph paragraph;
  private int at;

  Windows(Iterator<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** Returns the next window, null behind the last one. */
  @Nullable Window next() {
    while (ready.isEmpty() && (paragraph != null || paragraphs.hasNext())) {
      if (paragraph == null) {
        open(paragraphs.next());
      } else if (at == paragraph.size()) {
        finish(paragraph);
      } else {
        fill(paragraph);
      }
    }
    if (ready.isEmpty()) {
      close(false);
    }
    return ready.poll();
  }

  private void open(Paragraph next) {
    if (next.isHeading()) {
      close(false);
    } else if (next.isLandmark()) {
      close(true);
    }
    paragraph = next;
    at = 0;
  }

  private void finish(Paragraph current) {
    if (current.isHeading()) {
      close(false);
    }
    paragraph = null;
  }

  /** Puts in what there is room for; a window that is full then is ready. */
  private void fill(Paragraph current) {
    int rest = current.count(at, current.size()) + 1;
    if (filled + rest <= ROOM) {
      add(current, current.size());
    } else if (filled * 2 > ROOM && rest <= ROOM) {
      close(true);
    } else {
      fillUp(current);
    }
  }

  private void fillUp(Paragraph current) {
    int cut = cut(current);
    if (cut > at) {
      add(current, cut);
      close(true);
    } else {
      close(hasOwn());
    }
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

  /**
   * Ends the window; {@code again} has the next one show its last paragraph where that is short.
   */
  private void close(boolean again) {
    if (hasOwn()) {
      ready.add(new Window(stretches));
    }
    Window.Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
    stretches = new ArrayList<>();
    filled = 0;
    if (again && last != null && last.pieces() <= MOST_CONTEXT) {
      stretches.add(last.asContext());
      filled = last.pieces();
    }
  }

  private boolean hasOwn() {
    return stretches.stream().anyMatch(stretch -> !stretch.context());
  }
}
