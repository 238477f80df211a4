package org.copydesk.plugin.quotes.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.quotes.marks.Passage;
import org.jspecify.annotations.Nullable;

/** Sets the edges of contents to those of passages between marks, and takes punctuation off. */
final class Edges {

  private static final Set<String> PUNCTUATION =
      Set.of(
          ",", ";", ":", ".", "?", "!", "-", "\u2014", "\u2013", "--", ")", "(", "...", "\u2026");

  private static final Set<PartOfSpeech> LEADING =
      Set.of(PartOfSpeech.DET, PartOfSpeech.CCONJ, PartOfSpeech.SCONJ);

  private final Paragraph paragraph;

  Edges(Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  /** The contents with their edges set, those that came to overlap made one. */
  List<Stretch> set(List<Stretch> contents) {
    List<Stretch> set = new ArrayList<>();
    for (Stretch content : contents) {
      Stretch trimmed = trimmed(snapped(content));
      Stretch last = set.isEmpty() ? null : set.get(set.size() - 1);
      if (trimmed == null || last != null && trimmed.end() <= last.end()) {
        continue;
      }
      if (last != null && trimmed.begin() < last.end()) {
        set.set(set.size() - 1, last.withWords(paragraph, last.begin(), trimmed.end()));
      } else {
        set.add(trimmed);
      }
    }
    return set;
  }

  /** Widens a content to the passages that it mostly holds, and takes it out of the others. */
  private Stretch snapped(Stretch content) {
    int begin = content.begin();
    int end = content.end();
    for (Passage passage : paragraph.passages()) {
      int first = paragraph.firstFrom(passage.span().begin());
      int last = paragraph.firstFrom(passage.span().end());
      int shared = Math.min(end, last) - Math.max(begin, first);
      if (shared <= 0) {
        continue;
      }
      if (2 * shared >= last - first) {
        begin = Math.min(begin, first);
        end = Math.max(end, last);
      } else if (begin < first && end < last) {
        end = first;
      } else if (begin > first && end > last) {
        begin = last;
      }
    }
    return content.withWords(paragraph, begin, end);
  }

  private @Nullable Stretch trimmed(Stretch content) {
    int begin = Math.max(content.begin(), Opening.end(paragraph));
    int end = content.end();
    while (begin < end && isEdge(begin)) {
      begin++;
    }
    while (end > begin && (isEdge(end - 1) || dangles(end - 1))) {
      end--;
    }
    return begin < end ? content.withWords(paragraph, begin, end) : null;
  }

  /** Whether a word leads on to others: no content ends with it. */
  private boolean dangles(int i) {
    Word word = paragraph.words().get(i);
    return LEADING.contains(word.pos()) && !between(word.span());
  }

  private boolean isEdge(int i) {
    return PUNCTUATION.contains(paragraph.form(i)) && !between(paragraph.words().get(i).span());
  }

  private boolean between(Span word) {
    for (Passage passage : paragraph.passages()) {
      if (word.begin() >= passage.span().begin() && word.end() <= passage.span().end()) {
        return true;
      }
    }
    return false;
  }
}
