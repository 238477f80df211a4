package org.copydesk.loader.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Puts together what goes on over the end of a column or page, and lays what stands between the
 * halves, such as running headers, footnotes and pictures' captions, before or after the whole.
 */
final class Flow {

  private final Consumer<List<Block>> receiver;

  /** The halves of the paragraph that may still go on. */
  private List<Block> open = new ArrayList<>();

  private List<Block> aside = new ArrayList<>();

  private Flow(Consumer<List<Block>> receiver) {
    this.receiver = receiver;
  }

  /** Hands each block on, in order, together with those that it goes on in. */
  static void of(List<Block> blocks, Consumer<List<Block>> receiver) {
    Flow flow = new Flow(receiver);
    blocks.forEach(flow::add);
    flow.flush();
  }

  private void add(Block block) {
    if (isAside(block)) {
      if (open.isEmpty()) {
        receiver.accept(List.of(block));
      } else {
        aside.add(block);
      }
    } else if (!open.isEmpty()
        && Continuation.is(open.get(open.size() - 1), block, !aside.isEmpty())) {
      open.add(block);
    } else {
      flush();
      open.add(block);
    }
  }

  private static boolean isAside(Block block) {
    return switch (block.role) {
      case MARGIN, FOOTNOTE, NOTE, CAPTION, TABLE -> true;
      case PARAGRAPH, TITLE, HEADING, LIST_ITEM, BLOCK_QUOTE -> false;
    };
  }

  /** What stands on the page where a paragraph begins comes before one that leaves the page. */
  private void flush() {
    List<Block> later = new ArrayList<>();
    for (Block block : aside) {
      boolean leaves = open.get(open.size() - 1).page > open.get(0).page;
      if (leaves && block.page == open.get(0).page) {
        receiver.accept(List.of(block));
      } else {
        later.add(block);
      }
    }
    if (!open.isEmpty()) {
      receiver.accept(open);
    }
    later.forEach(block -> receiver.accept(List.of(block)));
    open = new ArrayList<>();
    aside = new ArrayList<>();
  }
}
