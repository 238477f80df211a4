package org.copydesk.loader.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A page as the blocks that stand on it, in reading order.
 *
 * @param number from 1
 * @param rules the lines across it
 */
record Sheet(int number, Box size, List<Block> blocks, List<Box> rules) {

  static Sheet of(PageLayout page, Body body) {
    List<Block> blocks = new ArrayList<>();
    for (Region region : page.regions()) {
      blocks.addAll(BlockFinder.blocks(page.number(), region, body));
    }
    return new Sheet(page.number(), page.size(), blocks, page.rules());
  }
}
