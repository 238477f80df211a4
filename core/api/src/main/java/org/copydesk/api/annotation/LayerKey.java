package org.copydesk.api.annotation;

import java.util.regex.Pattern;

/**
 * The name of a layer and the record that its annotations are read as.
 *
 * <p>Plugins share the name and the shape, not the class: reading a layer through a key with
 * another record of the same shape gives that record (see {@code Document.layer}).
 *
 * @param name in kebab-case, such as {@code actor-ties}
 * @param type the record class
 * @param <T> the record class
 */
public record LayerKey<T extends Annotation>(String name, Class<T> type) {

  private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if the name is not in kebab-case
   */
  public LayerKey {
    if (!KEBAB.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "A layer's name is in kebab-case ('actor-ties'), not '" + name + "'.");
    }
  }

  /** Makes a key. */
  public static <T extends Annotation> LayerKey<T> of(String name, Class<T> type) {
    return new LayerKey<>(name, type);
  }
}
