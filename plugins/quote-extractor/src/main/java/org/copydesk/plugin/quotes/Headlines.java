package org.copydesk.plugin.quotes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;

/**
 * Which paragraphs are titles and headings, by section or by their looks.
 *
 * @param numbers the paragraphs' numbers
 */
record Headlines(Set<Integer> numbers) {

  private static final int LONGEST = 200;

  static Headlines of(Document document, List<Span> pieces) {
    Set<Integer> begins = new HashSet<>();
    for (Section section : document.sections()) {
      if (section.kind() == SectionKind.TITLE || section.kind() == SectionKind.HEADING) {
        begins.add(section.span().begin());
      }
    }
    Set<Integer> numbers = new HashSet<>();
    for (int i = 0; i < pieces.size(); i++) {
      Span piece = pieces.get(i);
      boolean titled = begins.contains(piece.begin()) || isTitleCase(document.text(), piece);
      if (titled) {
        numbers.add(i);
      }
    }
    return new Headlines(numbers);
  }

  boolean contains(int piece) {
    return numbers.contains(piece);
  }

  /** Whether a short paragraph without a full stop capitalises nearly all its longer words. */
  private static boolean isTitleCase(String text, Span piece) {
    if (piece.length() > LONGEST || ".!?,\u201d\"".indexOf(text.charAt(piece.end() - 1)) >= 0) {
      return false;
    }
    int capital = 0;
    int small = 0;
    for (String word : text.substring(piece.begin(), piece.end()).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 3) {
        capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        small += Character.isLowerCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return capital >= 2 && small * 5 <= capital;
  }
}
