package org.copydesk.api.document;

/** What part a stretch of text plays in its document. */
public enum SectionKind {
  /** The document's title, where it stands in the text. */
  TITLE,
  /** A heading; its level is 1 for the highest. */
  HEADING,
  /** A paragraph. */
  PARAGRAPH,
  /** An item of a list; its level is 1 for the outermost list. */
  LIST_ITEM,
  /** A table, which holds rows. */
  TABLE,
  /** A row, which holds cells. */
  ROW,
  /** A cell. */
  CELL,
  /** A page, slide or sheet; its number stands in the attribute {@code number}. */
  PAGE,
  /** The caption of a picture or table. */
  CAPTION,
  /** Somebody else's words, set apart. */
  BLOCK_QUOTE,
  /** What a mail repeats of the mail that it answers: not the sender's words. */
  QUOTED_REPLY,
  /** A footnote or endnote. */
  FOOTNOTE,
  /** A remark beside the text: a reviewer's comment, the notes of a slide, the note of a cell. */
  NOTE,
  /** What is printed at the edge of pages: running headers and footers, page numbers. */
  PAGE_MARGIN;

  /** Tells whether it is a block of running text, in which sentences begin and end. */
  public boolean isBlock() {
    return switch (this) {
      case TITLE,
          HEADING,
          PARAGRAPH,
          LIST_ITEM,
          CELL,
          CAPTION,
          BLOCK_QUOTE,
          QUOTED_REPLY,
          FOOTNOTE,
          NOTE ->
          true;
      case TABLE, ROW, PAGE, PAGE_MARGIN -> false;
    };
  }
}
