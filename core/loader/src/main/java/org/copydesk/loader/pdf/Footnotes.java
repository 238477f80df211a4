package org.copydesk.loader.pdf;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the footnotes: small type at the foot of a column, with a mark before it. */
final class Footnotes {

  private static final float SMALLER = 0.94f;
  private static final float NEAR_RULE = 18;
  private static final float FAR = 1.2f;
  private static final Pattern MARK =
      Pattern.compile(
          "(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[0-9]{1,3}(?=[\\s.)\\p{Lu}])[.)]?|\\[[0-9]{1,3}\\]|[*∗⋆†‡§¶]{1,3})\\s?(?=\\S)");

  private Footnotes() {}

  static void mark(Sheet sheet, Body body) {
    List<Block> blocks = sheet.blocks();
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (isLastOfColumn(blocks, i)) {
        markUpwards(sheet, i, body);
      }
    }
  }

  private static boolean isLastOfColumn(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    return block.role == Role.PARAGRAPH
        && (i + 1 == blocks.size()
            || blocks.get(i + 1).role == Role.MARGIN
            || !blocks.get(i + 1).column.equals(block.column));
  }

  private static void markUpwards(Sheet sheet, int last, Body body) {
    List<Block> blocks = sheet.blocks();
    int first = last + 1;
    for (int i = last; i >= 0 && isSmall(blocks.get(i), blocks.get(last), body); i--) {
      if (labelLength(blocks.get(i).start) > 0) {
        first = i;
      }
    }
    if (first > last || !hasTextAbove(sheet, blocks.get(first), body)) {
      return;
    }
    for (int i = first; i <= last; i++) {
      Block block = blocks.get(i);
      if (i > first && block.above > FAR * block.size()) {
        return;
      }
      block.role = Role.FOOTNOTE;
      block.labelLength = labelLength(block.start);
    }
  }

  private static boolean isSmall(Block block, Block last, Body body) {
    return block.role == Role.PARAGRAPH
        && block.table == null
        && block.column.equals(last.column)
        && block.size() < SMALLER * body.size();
  }

  /** Notes stand below the text of their page. */
  private static boolean hasTextAbove(Sheet sheet, Block note, Body body) {
    for (Block block : sheet.blocks()) {
      boolean text = block.role == Role.PARAGRAPH && block.size() >= SMALLER * body.size();
      if (text && block.box.bottom() < note.box.top() + 2) {
        return note.box.top() > sheet.size().height() / 2 || isUnderRule(sheet, note);
      }
    }
    return isUnderRule(sheet, note);
  }

  private static boolean isUnderRule(Sheet sheet, Block note) {
    for (Box rule : sheet.rules()) {
      float above = note.box.top() - rule.bottom();
      boolean across = rule.width() > 30 && rule.left() < note.box.left() + NEAR_RULE;
      if (across && above > -2 && above < NEAR_RULE) {
        return true;
      }
    }
    return false;
  }

  static int labelLength(String text) {
    Matcher mark = MARK.matcher(text);
    return mark.lookingAt() ? mark.end() : 0;
  }
}
