package org.copydesk.loader.office;

/**
 * A part of a package.
 *
 * @param name its path, without a slash at the start
 * @param type its media type, empty when the package does not say
 */
public record Part(String name, String type) {

  /** Returns the name without its folders. */
  public String lastName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** Returns the folder it lies in, with a slash at the end; empty for none. */
  String folder() {
    return name.substring(0, name.lastIndexOf('/') + 1);
  }
}
