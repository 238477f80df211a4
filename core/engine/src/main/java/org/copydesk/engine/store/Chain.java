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
    Keys keys = new Keys("chain", "");
    StringBuilder all = new StringBuilder();
    for (Link link : links) {
      String key = keys.of(link);
      keys.served(link, key);
      all.append(key).append('\n');
    }
    return digest(all.toString());
  }

  /** Returns the key of a layer's name, as the chain's stages declare it. */
  Optional<LayerKey<?>> key(String layer) {
    return links.stream()
        .flatMap(link -> link.layers().stream())
        .filter(key -> key.name().equals(layer))
        .<LayerKey<?>>map(key -> key)
        .findFirst();
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
