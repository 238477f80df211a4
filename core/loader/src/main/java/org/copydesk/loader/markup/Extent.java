package org.copydesk.loader.markup;

import java.util.Locale;

/** How much of a web page is kept. */
public enum Extent {
  /** The article, or the whole page where the article is a small share of it. */
  AUTO,
  /** The article wherever one can be found. */
  ARTICLE,
  /** Everything that can be seen, menus too. */
  FULL;

  /** Returns its name in pipeline files: {@code auto}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
