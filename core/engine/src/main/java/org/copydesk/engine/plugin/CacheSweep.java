package org.copydesk.engine.plugin;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Sweeps from a cache what nobody has used for long, while nobody else is in it.
 *
 * <p>Each process that uses a cache holds a shared lock on a file in it until it ends; the one that
 * comes in alone sweeps first. Where locks do not work, nothing is swept.
 */
final class CacheSweep {

  /** What the names of folders in the making begin with. */
  static final String ASIDE = "unpacking-";

  private static final String USERS = ".users";
  private static final Duration UNUSED = Duration.ofDays(90);
  private static final Duration LEFT_BEHIND = Duration.ofDays(1);
  private static final Map<Path, FileChannel> HELD = new ConcurrentHashMap<>();

  private CacheSweep() {}

  /** Comes into a cache, the first time in this process. */
  static void of(Path cache) {
    HELD.computeIfAbsent(cache, CacheSweep::enter);
  }

  /** A channel that stays open holds the lock; null where there is none to have. */
  @SuppressWarnings("NullAway") // null keeps the key absent
  private static FileChannel enter(Path cache) {
    try {
      FileChannel users =
          FileChannel.open(
              cache.resolve(USERS),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      try (FileLock alone = users.tryLock()) {
        if (alone != null) {
          sweep(cache, Instant.now());
        }
      }
      users.lock(0, Long.MAX_VALUE, true);
      return users;
    } catch (IOException | OverlappingFileLockException e) {
      return null;
    }
  }

  static void sweep(Path cache, Instant now) throws IOException {
    List<Path> entries;
    try (Stream<Path> children = Files.list(cache)) {
      entries = children.filter(CacheSweep::ours).toList();
    }
    for (Path entry : entries) {
      boolean aside = entry.getFileName().toString().startsWith(ASIDE);
      Instant last = now.minus(aside ? LEFT_BEHIND : UNUSED);
      if (Files.getLastModifiedTime(entry).toInstant().isBefore(last)) {
        Trees.delete(entry);
      }
    }
  }

  private static boolean ours(Path entry) {
    return entry.getFileName().toString().matches(ASIDE + ".*|[0-9a-f]{64}(\\.jar)?");
  }
}
