package org.copydesk.api.annotation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The stable name of an annotation: the same claim in the same document has the same id in every
 * run.
 *
 * @param value 20 lower-case hexadecimal digits, the first 80 bits of a SHA-256
 */
public record AnnotationId(String value) implements Comparable<AnnotationId> {

  private static final int BYTES = 10;

  /**
   * Derives the id of an annotation.
   *
   * @param document the document's id
   * @param layer the name of the layer that holds it
   * @param annotation the annotation, whose spans and {@link Annotation#says()} count
   * @param text the whole text of the document, whose words under the spans count
   */
  public static AnnotationId of(String document, String layer, Annotation annotation, String text) {
    StringBuilder identity = new StringBuilder(document).append('\0').append(layer);
    for (Span span : annotation.spans()) {
      identity.append('\0').append(span.begin()).append('-').append(span.end());
      identity.append(':').append(text, span.begin(), span.end());
    }
    identity.append('\0').append(annotation.says());
    return new AnnotationId(digest(identity.toString()));
  }

  private static String digest(String identity) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  @Override
  public int compareTo(AnnotationId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
