package org.copydesk.engine.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks zips into a folder of its own, keyed by their content.
 *
 * <p>A zip that changes gets another place, and the plugin folder may be read-only. Unpacking is
 * done aside and renamed when it is whole, so that several processes can share a cache.
 */
final class ZipCache {

  private final Path folder;

  ZipCache(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  /**
   * Returns the folder with a zip's content.
   *
   * @throws IOException with a message for the user
   */
  Path unpacked(Path zip) throws IOException {
    Path place = folder.resolve(digest(zip));
    if (Files.isDirectory(place)) {
      return place;
    }
    Path aside = aside();
    try {
      unpack(zip, aside);
      publish(aside, place);
    } catch (ZipException e) {
      throw new IOException("this is no whole zip: " + e.getMessage() + ". Copy it anew.", e);
    } finally {
      delete(aside);
    }
    return place;
  }

  private Path aside() throws IOException {
    try {
      Files.createDirectories(folder);
      return Files.createTempDirectory(folder, "unpacking-");
    } catch (IOException e) {
      throw new IOException(
          "the zip cannot be unpacked: the cache '" + folder + "' cannot be written.", e);
    }
  }

  private static void unpack(Path zip, Path target) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : file.stream().map(ZipEntry.class::cast).toList()) {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
          throw new IOException(
              "its entry '" + entry.getName() + "' points out of the zip. Do not trust it.");
        }
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else {
          Files.createDirectories(path.resolveSibling("."));
          write(file, entry, path);
        }
      }
    }
  }

  private static void write(ZipFile file, ZipEntry entry, Path path) throws IOException {
    try (InputStream in = file.getInputStream(entry);
        CheckedInputStream checked = new CheckedInputStream(in, new CRC32())) {
      Files.copy(checked, path, StandardCopyOption.REPLACE_EXISTING);
      if (entry.getCrc() != -1 && checked.getChecksum().getValue() != entry.getCrc()) {
        throw new ZipException("its entry '" + entry.getName() + "' is damaged");
      }
    }
  }

  /** Another process may have been faster; its copy is as good. */
  private static void publish(Path aside, Path place) throws IOException {
    try {
      Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException e) {
      return;
    } catch (FileSystemException e) {
      if (!Files.isDirectory(place)) {
        throw e;
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> below;
    try (Stream<Path> walk = Files.walk(folder)) {
      below = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : below) {
      Files.deleteIfExists(path);
    }
  }

  private static String digest(Path zip) throws IOException {
    try (InputStream in = Files.newInputStream(zip);
        DigestInputStream digested = new DigestInputStream(in, sha256())) {
      digested.transferTo(OutputStream.nullOutputStream());
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
