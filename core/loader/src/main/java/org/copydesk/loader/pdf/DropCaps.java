package org.copydesk.loader.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the large letter that a chapter may begin with before the word that it belongs to. */
final class DropCaps {

  private static final float LARGER = 1.8f;
  private static final int MOST = 20;

  private DropCaps() {}

  static List<Word> joined(List<Word> words) {
    List<Word> caps = words.stream().filter(DropCaps::mayBe).toList();
    if (caps.isEmpty() || caps.size() > MOST) {
      return words;
    }
    List<Word> joined = new ArrayList<>(words);
    for (Word cap : caps) {
      Word beside = beside(cap, words);
      if (beside != null) {
        joined.remove(cap);
        joined.set(joined.indexOf(beside), joined(cap, beside));
      }
    }
    return joined;
  }

  private static boolean mayBe(Word word) {
    String text = word.text();
    int last = text.length() - 1;
    return last <= 1
        && Character.isUpperCase(text.charAt(last))
        && (last == 0 || !Character.isLetter(text.charAt(0)));
  }

  /** Returns the highest word on its right among lines that it stands beside. */
  private static @Nullable Word beside(Word cap, List<Word> words) {
    Word highest = null;
    int lines = 0;
    for (Word word : words) {
      float gap = word.left() - cap.right();
      boolean small = word.size() * LARGER < cap.size();
      boolean near = gap > -0.2f * cap.size() && gap < 0.4f * cap.size();
      if (small && near && word.baseline() > cap.top() && word.baseline() < cap.baseline() + 2) {
        lines++;
        highest = highest == null || word.baseline() < highest.baseline() ? word : highest;
      }
    }
    return lines >= 2 ? highest : null;
  }

  private static Word joined(Word cap, Word beside) {
    return new Word(
        cap.text() + beside.text(),
        cap.left(),
        beside.right(),
        beside.baseline(),
        beside.size(),
        beside.gap(),
        beside.face(),
        beside.mark(),
        beside.apart());
  }
}
