package org.copydesk.loader.office;

import java.util.List;
import org.copydesk.api.document.SectionKind;

/** A block of a text document, read and not written yet. */
public sealed interface Block {

  /**
   * A paragraph of any kind: heading, list item, caption.
   *
   * @param role what it is
   * @param label what is printed before it, such as {@code 2.}; empty for nothing
   * @param text its words, with a line feed where the line breaks
   * @param notes what its words refer to, in order
   * @param boxes blocks that are anchored in it, such as the text in a drawing
   */
  record Paragraph(Role role, String label, String text, List<Note> notes, List<Block> boxes)
      implements Block {

    /** Copies the lists. */
    public Paragraph {
      notes = List.copyOf(notes);
      boxes = List.copyOf(boxes);
    }

    /** Makes a paragraph of running text. */
    public static Paragraph of(String text) {
      return new Paragraph(Role.PLAIN, "", text, List.of(), List.of());
    }
  }

  /**
   * What a paragraph is.
   *
   * @param kind its kind; {@link SectionKind#PARAGRAPH} for running text
   * @param level the level of a heading or list item, from 1; 0 for every other kind
   * @param ordered whether it is a list item with a number
   */
  record Role(SectionKind kind, int level, boolean ordered) {

    /** Running text. */
    public static final Role PLAIN = new Role(SectionKind.PARAGRAPH, 0, false);

    /** Makes a heading; levels count from 1. */
    public static Role heading(int level) {
      return new Role(SectionKind.HEADING, level, false);
    }

    /** Makes a list item; levels count from 1. */
    public static Role item(int level, boolean ordered) {
      return new Role(SectionKind.LIST_ITEM, level, ordered);
    }

    /** Makes one without a level. */
    public static Role of(SectionKind kind) {
      return new Role(kind, 0, false);
    }
  }

  /** A table; its rows come from the top. */
  record Table(List<Row> rows) implements Block {

    /** Copies the rows. */
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row.
   *
   * @param header whether it holds headings
   */
  record Row(boolean header, List<Cell> cells) {

    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell; a merged one stands where its first column and row meet and nowhere else.
   *
   * @param column its first column, from 1
   * @param columns how many columns it takes
   * @param rows how many rows it takes
   * @param blocks what is in it
   */
  record Cell(int column, int columns, int rows, List<Block> blocks) {

    /** Copies the blocks. */
    public Cell {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A footnote, endnote or comment.
   *
   * @param kind {@link SectionKind#FOOTNOTE} or {@link SectionKind#NOTE}
   * @param label what is printed before it
   * @param author whose remark it is, empty when nobody says
   * @param blocks what is in it
   */
  record Note(SectionKind kind, String label, String author, List<Block> blocks) {

    /** Copies the blocks. */
    public Note {
      blocks = List.copyOf(blocks);
    }
  }
}
