package org.copydesk.api.vocabulary;

/** How much of what was said stands between marks. */
public enum QuoteKind {
  /** All of it stands between quotation marks. */
  DIRECT,
  /** Reported in the writer's words with a passage between marks. */
  MIXED,
  /** Reported in the writer's words alone. */
  INDIRECT
}
