package org.copydesk.plugin.linguistics;

/** Which encoder reads the document. */
public enum EncoderChoice {
  /** The one that the plugin brings. */
  SMALL,
  /** None: names are found by rules and word lists alone, and no roles are told. */
  NONE
}
