package org.copydesk.loader.pdf;

import java.util.ArrayList;
import java.util.List;

/** Parts the lines of a column into paragraphs. */
final class BlockFinder {

  private static final float GAP = 1.22f;
  private static final float LARGE_LEADING = 1.5f;
  private static final float INDENT = 0.7f;
  private static final float CENTRED = 2;
  private static final float SLACK = 0.5f;

  private final int page;
  private final Region region;
  private final Body body;
  private final List<Block> blocks = new ArrayList<>();
  private float bottom;

  private BlockFinder(int page, Region region, Body body) {
    this.page = page;
    this.region = region;
    this.body = body;
    this.bottom = -region.box().height();
  }

  static List<Block> blocks(int page, Region region, Body body) {
    BlockFinder finder = new BlockFinder(page, region, body);
    finder.find();
    return finder.blocks;
  }

  private void find() {
    List<TextLine> group = new ArrayList<>();
    for (Region.Part part : region.parts()) {
      TextLine line = part.line();
      if (line == null) {
        addGroup(group);
        group = new ArrayList<>();
        if (part.table() != null) {
          add(Block.of(page, region.box(), part.table()));
        }
      } else {
        if (!group.isEmpty() && isApart(group.get(group.size() - 1), line)) {
          addGroup(group);
          group = new ArrayList<>();
        }
        group.add(line);
      }
    }
    addGroup(group);
  }

  private void add(Block block) {
    block.above = block.box.top() - bottom;
    bottom = block.box.bottom();
    blocks.add(block);
  }

  /** Tells whether type or space part two lines. */
  private boolean isApart(TextLine before, TextLine line) {
    if (!Body.isNear(before.size(), line.size())) {
      return true;
    }
    if (before.bold() && !line.boldStart() || line.bold() && !before.boldStart()) {
      return true;
    }
    boolean large = line.size() > 1.15f * body.size();
    float leading = large ? Math.max(LARGE_LEADING, body.leading()) : GAP * body.leading();
    float step = line.baseline() - before.baseline();
    return step > leading * line.size() + 0.5f || step < -line.size();
  }

  private void addGroup(List<TextLine> group) {
    int from = 0;
    float right = right(group);
    for (int i = 1; i <= group.size(); i++) {
      if (i == group.size() || begins(group, from, i, right)) {
        add(Block.of(page, region.box(), group.subList(from, i)));
        from = i;
      }
    }
  }

  /** Returns where the lines of a group end when they are full. */
  private float right(List<TextLine> group) {
    float right = 0;
    float left = Float.MAX_VALUE;
    for (TextLine line : group) {
      right = Math.max(right, line.right());
      left = Math.min(left, line.left());
    }
    boolean whole = group.size() < 3 && left - region.box().left() < INDENT * body.size();
    return whole ? Math.max(right, region.box().right()) : right;
  }

  private static boolean begins(List<TextLine> group, int first, int i, float right) {
    TextLine before = group.get(i - 1);
    TextLine line = group.get(i);
    if (isCentred(before, line)) {
      return false;
    }
    return ListMarks.begins(line, before, group.get(first), right)
        || isShort(before, line, right) && !Continuation.isOneSentence(before.text(), line.text())
        || isIndented(group, first, i);
  }

  /** Tells whether the next line's first word would have had room in a line. */
  static boolean isShort(TextLine line, TextLine next, float right) {
    float room = right - line.right();
    boolean parted = Hyphens.endsParted(line.text());
    return !parted && room > next.firstWord() + SLACK * line.size();
  }

  private static boolean isCentred(TextLine before, TextLine line) {
    return Math.abs(before.box().centreX() - line.box().centreX()) < CENTRED
        && Math.abs(before.left() - line.left()) > CENTRED;
  }

  private static boolean isIndented(List<TextLine> group, int first, int i) {
    TextLine before = group.get(i - 1);
    TextLine line = group.get(i);
    float indent = INDENT * line.size();
    boolean item = i - first == 1 && ListMarks.length(before.text()) > 0;
    if (line.left() > before.left() + indent && !item) {
      boolean returns = i + 1 >= group.size() || group.get(i + 1).left() < line.left() - indent / 2;
      return returns && (i - first > 1 || !isHanging(group, i));
    }
    return line.left() < before.left() - indent && i - first > 1;
  }

  /** The second line of an entry may stand further right than the first. */
  private static boolean isHanging(List<TextLine> group, int i) {
    return i + 1 >= group.size() && group.size() == 2;
  }
}
