package org.copydesk.api.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a document was found, relative to the input, so that it reads the same on every machine.
 *
 * @param path the path below the input folder with forward slashes ({@code letters/june.eml}), or
 *     the file's name when the input is one file; {@code -} for standard input
 * @param inside the path inside it, container by container ({@code [bundle.zip, notes/a.txt]});
 *     empty for the resource itself
 */
public record Place(String path, List<String> inside) implements Comparable<Place> {

  /** Stands between the parts of a place when it is written out. */
  public static final String SEPARATOR = "!/";

  /** Copies the inner path. */
  public Place {
    inside = List.copyOf(inside);
  }

  /** Makes the place of a resource itself. */
  public static Place of(String path) {
    return new Place(path, List.of());
  }

  /** Returns the place of something inside it. */
  public Place embedded(String name) {
    List<String> longer = new ArrayList<>(inside);
    longer.add(name);
    return new Place(path, longer);
  }

  /** Returns the path inside the resource, empty for the resource itself. */
  public String embeddedPath() {
    return String.join(SEPARATOR, inside);
  }

  /** Returns the last part of its name: {@code a.txt}. */
  public String fileName() {
    String last = inside.isEmpty() ? path : inside.get(inside.size() - 1);
    return last.substring(last.lastIndexOf('/') + 1);
  }

  /** Orders directory by directory: what lies in a folder stays together. */
  @Override
  public int compareTo(Place other) {
    int order = key().compareTo(other.key());
    return order != 0 ? order : toString().compareTo(other.toString());
  }

  private String key() {
    return toString().replace('/', '\0');
  }

  /** Returns it written out, such as {@code mail/june.eml!/report.docx}. */
  @Override
  public String toString() {
    return inside.isEmpty() ? path : path + SEPARATOR + embeddedPath();
  }
}
