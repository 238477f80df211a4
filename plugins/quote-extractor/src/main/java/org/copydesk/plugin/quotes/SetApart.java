package org.copydesk.plugin.quotes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;
import org.copydesk.plugin.quotes.marks.Passage;

/**
 * Which paragraphs stand apart from the running text: set in, or a block quote, and without marks.
 *
 * @param numbers the paragraphs' numbers
 */
record SetApart(Set<Integer> numbers) {

  private static final int LEAST_BLANKS = 2;

  static SetApart of(Document document, List<Span> pieces, List<Passage> passages) {
    Set<Integer> numbers = new HashSet<>();
    int passage = 0;
    List<Span> blocks =
        document.sections().stream()
            .filter(section -> section.kind() == SectionKind.BLOCK_QUOTE)
            .map(Section::span)
            .sorted()
            .toList();
    int block = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Span piece = pieces.get(i);
      while (passage < passages.size() && passages.get(passage).span().end() <= piece.begin()) {
        passage++;
      }
      while (block < blocks.size() && blocks.get(block).end() <= piece.begin()) {
        block++;
      }
      boolean marked =
          passage < passages.size() && passages.get(passage).span().begin() == piece.begin();
      boolean quoted = block < blocks.size() && blocks.get(block).contains(piece);
      boolean setIn =
          i > 0
              && indent(document.text(), piece)
                  >= LEAST_BLANKS + indent(document.text(), pieces.get(i - 1));
      boolean goesOn =
          i > 0 && numbers.contains(i - 1) && indent(document.text(), piece) >= LEAST_BLANKS;
      if (!marked && (quoted || setIn || goesOn)) {
        numbers.add(i);
      }
    }
    return new SetApart(numbers);
  }

  boolean contains(int piece) {
    return numbers.contains(piece);
  }

  /** In characters: the blanks before the first word on its line; a tab counts as four. */
  private static int indent(String text, Span piece) {
    int indent = 0;
    for (int at = piece.begin() - 1; at >= 0 && indent < 40; at--) {
      char c = text.charAt(at);
      if (c != ' ' && c != '\t' && c != '\u00a0' && c != '>') {
        return c == '\n' || c == '\r' ? indent : 0;
      }
      indent += c == '\t' ? 4 : 1;
    }
    return indent;
  }
}
