package org.copydesk.engine.config;

/** How much of a web page is its text. */
public enum HtmlReading {
  /** The article where the page has one, the whole page otherwise. */
  AUTO,
  /** The article, without menus, advertisements and comments. */
  ARTICLE,
  /** Everything that the page shows. */
  FULL
}
