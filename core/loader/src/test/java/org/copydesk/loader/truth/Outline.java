package org.copydesk.loader.truth;

import java.util.ArrayList;
import java.util.List;

/**
 * The structure of a document that a test writes in some format and reads again.
 *
 * @param title the document's title
 * @param blocks what follows it, in order
 */
public record Outline(String title, List<Block> blocks) {

  /** Copies the blocks. */
  public Outline {
    blocks = List.copyOf(blocks);
  }

  /** A block of the document. */
  public sealed interface Block {}

  /** A heading; its level is 1 for the highest. */
  public record Heading(int level, String text) implements Block {}

  /** A paragraph, with the words of a footnote that it refers to, empty for none. */
  public record Paragraph(String text, String footnote) implements Block {}

  /** Somebody else's words, set apart. */
  public record BlockQuote(String text) implements Block {}

  /** An item of a list; its level is 1 for the outermost list. */
  public record Item(int level, boolean ordered, String text) implements Block {}

  /** A table with its caption, empty for none; the first row holds headings. */
  public record Table(String caption, List<List<Cell>> rows) implements Block {

    /** Copies the rows. */
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }

    /** Returns how many columns it has. */
    public int columns() {
      return rows.get(0).stream().mapToInt(Cell::columns).sum();
    }
  }

  /**
   * A cell; a merged one stands where its first column and row meet and nowhere else.
   *
   * @param column its first column, from 1
   * @param text empty for an empty cell
   * @param columns how many columns it takes
   * @param rows how many rows it takes
   */
  public record Cell(int column, String text, int columns, int rows) {

    /** Tells whether it takes more than one place. */
    public boolean isMerged() {
      return columns > 1 || rows > 1;
    }
  }

  /** The end of a page, slide or sheet. */
  public record PageBreak() implements Block {}

  /** Returns the blocks of one kind. */
  public <T extends Block> List<T> all(Class<T> kind) {
    return blocks.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Returns the parts between page breaks. */
  public List<List<Block>> pages() {
    List<List<Block>> pages = new ArrayList<>();
    List<Block> page = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof PageBreak) {
        pages.add(page);
        page = new ArrayList<>();
      } else {
        page.add(block);
      }
    }
    pages.add(page);
    return pages;
  }
}
