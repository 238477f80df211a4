package org.copydesk.engine.plugin;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipException;

/**
 * Unpacks zips into a folder of its own, keyed by their content.
 *
 * <p>A zip that changes gets another place, and the plugin folder may be read-only. Unpacking is
 * done aside and renamed when it is whole, so that several processes can share a cache. What is
 * unpacked is a copy whose digest was taken while it was copied: a file that changes meanwhile
 * cannot pass under the digest of what it was.
 */
final class ZipCache {

  private final Path folder;
  private final HeldPlugins held;
  private final ZipLimits limits;

  ZipCache(Path folder, HeldPlugins held) {
    this(folder, held, ZipLimits.STANDARD);
  }

  ZipCache(Path folder, HeldPlugins held, ZipLimits limits) {
    this.folder = folder.toAbsolutePath();
    this.held = held;
    this.limits = limits;
  }

  /**
   * Returns the folder with a zip's content.
   *
   * @throws IOException with a message for the user, if the zip is not let in as well
   */
  Path unpacked(Path zip) throws IOException {
    try {
      String digest = Digests.of(zip);
      held.check(zip, digest);
      open();
      Path place = folder.resolve(digest);
      return intact(zip, place) ? used(place) : used(unpackedAnew(zip));
    } catch (ZipException e) {
      throw new IOException("this is no whole zip: " + e.getMessage() + ". Copy it anew.", e);
    }
  }

  /**
   * Returns a copy of a jar that does not change any more.
   *
   * @throws IOException with a message for the user, if the jar is not let in as well
   */
  Path copied(Path jar) throws IOException {
    held.check(jar, Digests.of(jar));
    open();
    Path aside = aside();
    try {
      Path copy = aside.resolve("plugin.jar");
      String digest = Digests.copy(jar, copy);
      held.check(jar, digest);
      Path place = folder.resolve(digest + ".jar");
      Files.move(copy, place, StandardCopyOption.ATOMIC_MOVE);
      return used(place);
    } finally {
      Trees.delete(aside);
    }
  }

  private Path unpackedAnew(Path zip) throws IOException {
    Path aside = aside();
    try {
      Path copy = aside.resolve("plugin.zip");
      String digest = Digests.copy(zip, copy);
      held.check(zip, digest);
      Path content = Files.createDirectory(aside.resolve("content"));
      try (ZipContent entries = ZipContent.open(copy, limits)) {
        entries.unpack(content, Files.size(copy));
      }
      Path place = folder.resolve(digest);
      publish(content, place);
      return place;
    } finally {
      Trees.delete(aside);
    }
  }

  /** Tells whether what was unpacked before is still what it was; if not, it goes. */
  private boolean intact(Path zip, Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return false;
    }
    try (ZipContent content = ZipContent.open(zip, limits)) {
      if (content.sameAs(place, held.locked(zip))) {
        return true;
      }
    } catch (NoSuchFileException e) {
      return false; // another process found it changed, too
    }
    Path aside = aside();
    try {
      Files.move(place, aside.resolve("changed"), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Trees.delete(aside);
    }
    return false;
  }

  private void open() throws IOException {
    if (Files.isDirectory(folder)) {
      OwnFolder.guard(folder);
      CacheSweep.of(folder);
    }
  }

  private Path aside() throws IOException {
    try {
      OwnFolder.make(folder);
      CacheSweep.of(folder);
      return Files.createTempDirectory(folder, CacheSweep.ASIDE);
    } catch (IOException e) {
      throw new IOException(
          "the zip cannot be unpacked: the cache '" + folder + "' cannot be written.", e);
    }
  }

  /** Marks the day, so that only what nobody uses grows old. */
  private static Path used(Path place) {
    try {
      Files.setLastModifiedTime(place, FileTime.from(Instant.now()));
    } catch (IOException e) {
      return place; // a cache that can only be read is never swept either
    }
    return place;
  }

  /** Another process may have been faster; its copy is as good. */
  private static void publish(Path content, Path place) throws IOException {
    try {
      Files.move(content, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException e) {
      return;
    } catch (FileSystemException e) {
      if (!Files.isDirectory(place)) {
        throw e;
      }
    }
  }
}
