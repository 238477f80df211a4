package org.copydesk.engine.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 digests of files, as hexadecimal digits in lower case. */
final class Digests {

  private Digests() {}

  static String of(Path file) throws IOException {
    return read(file, OutputStream.nullOutputStream());
  }

  /** Copies a file and returns the digest of the copy. */
  static String copy(Path file, Path copy) throws IOException {
    try (OutputStream out = Files.newOutputStream(copy)) {
      return read(file, out);
    }
  }

  private static String read(Path file, OutputStream out) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        DigestInputStream digested = new DigestInputStream(in, sha256())) {
      digested.transferTo(out);
      return HexFormat.of().formatHex(digested.getMessageDigest().digest());
    } catch (IOException e) {
      throw new IOException("this file cannot be read: " + e.getMessage() + ".", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
