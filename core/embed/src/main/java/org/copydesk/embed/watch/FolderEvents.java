package org.copydesk.embed.watch;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says when something may have changed in a folder or the folders in it.
 *
 * <p>It may cry wolf, and on file systems that tell of nothing, such as most network drives, it
 * stays silent: who listens looks for himself now and then.
 */
public final class FolderEvents implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(FolderEvents.class);

  private final Path root;
  private final Path leftOut;
  private final @Nullable WatchService service;
  private boolean complete = true;

  private FolderEvents(Path root, Path leftOut, @Nullable WatchService service) {
    this.root = root;
    this.leftOut = leftOut;
    this.service = service;
  }

  /**
   * Listens to a folder, or to the folder of a file.
   *
   * @param leftOut a folder that nobody is interested in, such as that of the outputs
   */
  public static FolderEvents of(Path input, Path leftOut) {
    Path absolute = input.toAbsolutePath().normalize();
    Path folder = Files.isDirectory(absolute) ? absolute : absolute.resolveSibling(".").normalize();
    FolderEvents events =
        new FolderEvents(folder, leftOut.toAbsolutePath().normalize(), newService());
    events.register(folder);
    return events;
  }

  private static @Nullable WatchService newService() {
    try {
      return FileSystems.getDefault().newWatchService();
    } catch (IOException | UnsupportedOperationException e) {
      LOG.debug("This system does not tell of changes.", e);
      return null;
    }
  }

  /** Returns whether every folder is listened to; where not, changes are found by looking alone. */
  public boolean complete() {
    return complete && service != null;
  }

  private void register(Path folder) {
    WatchService to = service;
    if (to == null) {
      return;
    }
    try {
      Files.walkFileTree(folder, new Registering(to));
    } catch (IOException e) {
      LOG.debug("Not every folder can be listened to.", e);
      complete = false;
    }
  }

  /** Registers folders on a walk; hidden ones are no part of an input. */
  private final class Registering extends SimpleFileVisitor<Path> {

    private final WatchService to;

    Registering(WatchService to) {
      this.to = to;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      boolean hidden = !folder.equals(root) && folder.getFileName().toString().startsWith(".");
      if (hidden || folder.equals(leftOut)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      WatchKey unused = folder.register(to, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }

  /**
   * Waits for a word of a change.
   *
   * @return whether there was one
   * @throws InterruptedException if the thread is interrupted
   */
  public boolean await(long millis) throws InterruptedException {
    if (service == null) {
      Thread.sleep(millis);
      return false;
    }
    WatchKey key = service.poll(millis, TimeUnit.MILLISECONDS);
    boolean changed = key != null;
    while (key != null) {
      take(key);
      key = service.poll();
    }
    return changed;
  }

  private void take(WatchKey key) {
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == OVERFLOW) {
        register(root);
      } else if (event.kind() == ENTRY_CREATE && key.watchable() instanceof Path folder) {
        Path made = folder.resolve((Path) event.context());
        if (Files.isDirectory(made)) {
          register(made);
        }
      }
    }
    boolean unused = key.reset();
  }

  @Override
  public void close() {
    if (service != null) {
      try {
        service.close();
      } catch (IOException e) {
        LOG.debug("The listening could not be ended.", e);
      }
    }
  }
}
