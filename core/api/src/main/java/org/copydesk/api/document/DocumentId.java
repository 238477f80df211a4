package org.copydesk.api.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The stable name of a document: a digest of its bytes, so a moved file keeps its id.
 *
 * @param value 64 lower-case hexadecimal digits
 */
public record DocumentId(String value) implements Comparable<DocumentId> {

  /** Derives the id from the bytes of a resource. */
  public static DocumentId of(byte[] bytes) {
    return ofDigest(sha256().digest(bytes));
  }

  /** Takes a SHA-256 that was computed elsewhere, such as while reading. */
  public static DocumentId ofDigest(byte[] digest) {
    return new DocumentId(HexFormat.of().formatHex(digest));
  }

  /** Derives the id of a document inside this one from its path in there and its bytes. */
  public DocumentId embedded(String path, byte[] digest) {
    String identity = value + '\0' + path + '\0' + HexFormat.of().formatHex(digest);
    return of(identity.getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  @Override
  public int compareTo(DocumentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
