package org.copydesk.engine.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.copydesk.api.annotation.LayerKey;

/**
 * The stages of a pipeline in their order: the key of what they give.
 *
 * @param links a link a stage
 */
public record Chain(List<Link> links) {

  private static final int DIGITS = 40;

  /** Copies the list. */
  public Chain {
    links = List.copyOf(links);
  }

  /** Returns a digest of the whole chain, 40 hexadecimal digits. */
  public String digest() {
    String digest = digest("chain");
    for (Link link : links) {
      digest = next(digest, link, true);
    }
    return digest;
  }

  /** Returns the key of a layer's name, as the chain's stages declare it. */
  Optional<LayerKey<?>> key(String layer) {
    return links.stream()
        .flatMap(link -> link.layers().stream())
        .filter(key -> key.name().equals(layer))
        .<LayerKey<?>>map(key -> key)
        .findFirst();
  }

  /**
   * Returns the key of what a stage gave, which depends on everything before it.
   *
   * @param before the key of the stage before, or a digest of the document
   * @param served whether the stage gave its layers
   */
  static String next(String before, Link link, boolean served) {
    return digest(
        String.join(
            "\0",
            before,
            link.producer().stage(),
            link.producer().plugin(),
            link.producer().version(),
            link.digest(),
            served ? "served" : "absent"));
  }

  /** Returns the first 40 hexadecimal digits of a text's SHA-256. */
  static String digest(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
