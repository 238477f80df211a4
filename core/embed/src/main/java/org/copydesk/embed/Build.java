package org.copydesk.embed;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A digest of the jar or folder that a class came from.
 *
 * <p>A version alone does not tell two builds of a plugin in the making apart, and results of the
 * older one must not pass for those of the newer.
 */
final class Build {

  private static final int BUFFER = 1 << 16;

  private Build() {}

  /** Returns the digest; where none can be made, something that never comes again. */
  static String of(Class<?> type) {
    try {
      Optional<Path> place = place(type);
      return place.isPresent() ? digest(place.get()) : UUID.randomUUID().toString();
    } catch (IOException | URISyntaxException | IllegalArgumentException e) {
      return UUID.randomUUID().toString();
    }
  }

  private static Optional<Path> place(Class<?> type) throws URISyntaxException {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    return source == null || source.getLocation() == null
        ? Optional.empty()
        : Optional.of(Path.of(source.getLocation().toURI()));
  }

  private static String digest(Path place) throws IOException {
    MessageDigest digest = sha256();
    try (Stream<Path> files = Files.walk(place)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : sorted) {
        digest.update(place.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        add(file, digest);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(Path file, MessageDigest digest) throws IOException {
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
