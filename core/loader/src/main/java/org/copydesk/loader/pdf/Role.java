package org.copydesk.loader.pdf;

/** What a block is found to be. */
enum Role {
  PARAGRAPH,
  TITLE,
  HEADING,
  LIST_ITEM,
  CAPTION,
  BLOCK_QUOTE,
  FOOTNOTE,
  NOTE,
  MARGIN,
  TABLE
}
