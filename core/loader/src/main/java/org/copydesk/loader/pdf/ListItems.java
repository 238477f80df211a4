package org.copydesk.loader.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Finds the items of lists by their marks, and their levels by how far they are indented. */
final class ListItems {

  private static final float STEP = 3;
  private static final float WIDE = 0.45f;

  private ListItems() {}

  static void mark(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.role == Role.PARAGRAPH) {
        int length = ListMarks.length(block.start);
        if (length > 0 && length < block.start.length() && isItem(blocks, i)) {
          block.role = Role.LIST_ITEM;
          block.labelLength = length;
          block.ordered = ListMarks.isNumber(block.start);
        }
      }
    }
    setLevels(blocks);
  }

  private static boolean isItem(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    boolean number = ListMarks.isNumber(block.start);
    boolean dash = "-–—*".indexOf(block.start.charAt(0)) >= 0;
    if (!number && !dash) {
      return true;
    }
    boolean tabbed = block.lines.get(0).firstGap() > WIDE * block.size();
    boolean hanging =
        block.lines.size() > 1
            && block.lines.get(1).left() > block.lines.get(0).left() + WIDE * block.size();
    return tabbed || hanging || isLike(blocks, i, 1) || isLike(blocks, i, -1);
  }

  /** Tells whether the next block, or the one before, has a mark of the same kind. */
  private static boolean isLike(List<Block> blocks, int i, int step) {
    Block block = blocks.get(i);
    for (int j = i + step; j >= 0 && j < blocks.size(); j += step) {
      Block other = blocks.get(j);
      if (other.role == Role.PARAGRAPH || other.role == Role.LIST_ITEM) {
        return ListMarks.length(other.start) > 0
            && ListMarks.isNumber(other.start) == ListMarks.isNumber(block.start)
            && other.start.charAt(0) != '—';
      }
      if (other.role != Role.MARGIN && other.role != Role.FOOTNOTE) {
        return false;
      }
    }
    return false;
  }

  private static void setLevels(List<Block> blocks) {
    Deque<Float> indents = new ArrayDeque<>();
    for (Block block : blocks) {
      if (block.role == Role.LIST_ITEM) {
        float indent = block.box.left() - block.column.left();
        while (!indents.isEmpty() && indents.getLast() > indent + STEP) {
          indents.removeLast();
        }
        if (indents.isEmpty() || indents.getLast() < indent - STEP) {
          indents.addLast(indent);
        }
        block.level = block.level > 0 ? block.level : indents.size();
      } else if (endsList(block)) {
        indents.clear();
      }
    }
  }

  private static boolean endsList(Block block) {
    return block.role != Role.MARGIN && block.role != Role.FOOTNOTE;
  }
}
