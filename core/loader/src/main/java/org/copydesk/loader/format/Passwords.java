package org.copydesk.loader.format;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The passwords that are tried, in their order, on every encrypted file.
 *
 * <p>They are shown nowhere: written out, they are a slow digest, which tells two lists apart.
 */
public final class Passwords {

  /** No password at all. */
  public static final Passwords NONE = new Passwords(List.of());

  private static final byte[] SALT = "org.copydesk.passwords".getBytes(StandardCharsets.US_ASCII);
  private static final int ROUNDS = 100_000;
  private static final int BITS = 128;

  private final List<String> words;

  private Passwords(List<String> words) {
    this.words = List.copyOf(words);
  }

  /** Takes passwords; the same one twice is tried once. */
  public static Passwords of(List<String> words) {
    return words.isEmpty() ? NONE : new Passwords(words.stream().distinct().toList());
  }

  /** Returns the words themselves, for those who open a file with them. */
  public List<String> words() {
    return words;
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** Says that something is locked and none of them opens it. */
  public String refusal() {
    return words.isEmpty()
        ? "It is protected by a password; 'input.passwords' takes those to try."
        : "It is protected by a password, and none of 'input.passwords' opens it.";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Passwords passwords && passwords.words.equals(words);
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }

  /** Returns something that differs from list to list and gives no word away. */
  @Override
  public String toString() {
    if (words.isEmpty()) {
      return "none";
    }
    char[] all = String.join("\0", words).toCharArray();
    try {
      PBEKeySpec key = new PBEKeySpec(all, SALT, ROUNDS, BITS);
      byte[] digest =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key).getEncoded();
      return words.size() + " kept secret (" + HexFormat.of().formatHex(digest) + ")";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has PBKDF2WithHmacSHA256.", e);
    }
  }
}
