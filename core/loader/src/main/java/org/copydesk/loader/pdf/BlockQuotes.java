package org.copydesk.loader.pdf;

import java.util.List;

/** Finds what is set apart by narrower lines. */
final class BlockQuotes {

  private static final float INDENT = 1.2f;
  private static final float NARROWER = 1;
  private static final float STRAIGHT = 2;
  private static final int NEAR = 16;
  private static final float ALIKE = 0.15f;

  private BlockQuotes() {}

  static void mark(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean afterItem = i > 0 && blocks.get(i - 1).role == Role.LIST_ITEM;
      if (block.role == Role.PARAGRAPH
          && !afterItem
          && isNarrow(block)
          && isBesideWide(blocks, i)) {
        block.role = Role.BLOCK_QUOTE;
      }
    }
  }

  private static boolean isNarrow(Block block) {
    float left = block.column.left() + INDENT * block.size();
    float right = block.column.right() - NARROWER * block.size();
    return block.lines.size() > 1
        && block.box.left() >= left
        && block.box.right() <= right
        && block.box.width() > 0.4f * block.column.width()
        && isStraight(block);
  }

  private static boolean isStraight(Block block) {
    for (TextLine line : block.lines.subList(1, block.lines.size())) {
      if (Math.abs(line.left() - block.lines.get(1).left()) > STRAIGHT) {
        return false;
      }
    }
    return block.lines.get(0).left() < block.lines.get(1).left() + 2.5f * block.size();
  }

  /** Tells whether a paragraph as wide as the column stands before or after it. */
  private static boolean isBesideWide(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    for (int j = Math.max(0, i - NEAR); j < Math.min(blocks.size(), i + NEAR); j++) {
      Block other = blocks.get(j);
      if (other.role == Role.PARAGRAPH
          && other.lines.size() > 1
          && other.box.left() - other.column.left() < block.size()
          && other.box.width() > block.box.width() + block.size()
          && Math.abs(other.column.width() - block.column.width()) < ALIKE * block.column.width()
          && Body.isNear(other.size(), block.size())) {
        return true;
      }
    }
    return false;
  }
}
