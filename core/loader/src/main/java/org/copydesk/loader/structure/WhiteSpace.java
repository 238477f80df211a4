package org.copydesk.loader.structure;

/** What becomes of white space inside a block. */
public enum WhiteSpace {
  /** Any run of it becomes one space, as in a web page. */
  FOLD,
  /** As it stands, as in preformatted text. */
  KEEP
}
