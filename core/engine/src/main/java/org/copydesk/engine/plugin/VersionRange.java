package org.copydesk.engine.plugin;

import org.pf4j.DefaultVersionManager;

/**
 * The versions of a plugin that will do.
 *
 * @param text such as {@code ^1.0}, {@code 1.x}, {@code >=1.0.0 & <2.0.0} or {@code *}
 */
public record VersionRange(String text) {

  private static final DefaultVersionManager VERSIONS = new DefaultVersionManager();

  /**
   * Reads a range.
   *
   * @throws IllegalArgumentException if it is none, with the mend
   */
  public static VersionRange of(String text) {
    VersionRange range = new VersionRange(text.strip());
    try {
      if (range.text().isEmpty()) {
        throw new IllegalArgumentException("empty");
      }
      range.includes("1.0.0");
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' is no range of versions. Write one such as \"^1.0\", \"1.x\" or"
              + " \">=1.0.0 & <2.0.0\".",
          e);
    }
    return range;
  }

  /** Tells whether a version lies in the range. */
  public boolean includes(String version) {
    return VERSIONS.checkVersionConstraint(version, text);
  }
}
