package org.copydesk.engine.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file of a run store: opens it, sets a broken one aside, and tells what went wrong. */
final class StoreFile {

  private static final Logger LOG = LoggerFactory.getLogger(StoreFile.class);
  private static final int CACHE_MB = 16;
  private static final int LEAST_FILL_PERCENT = 50;
  private static final int REWRITE_BYTES = 16 << 20;
  private static final int GROWTH_BYTES = 32 << 20;

  private final Path output;
  private final Path folder;
  private final Path file;
  private final boolean inMemory;
  private final AtomicLong sizeToTidy = new AtomicLong(GROWTH_BYTES);
  private volatile @Nullable Throwable unwritten;

  private StoreFile(Path output, boolean inMemory) {
    this.output = output.toAbsolutePath();
    this.folder = this.output.resolve(RunStore.FOLDER);
    this.file = path(this.output);
    this.inMemory = inMemory;
  }

  /** Returns where the store of an output folder lies. */
  static Path path(Path output) {
    return output.resolve(RunStore.FOLDER).resolve("store.mv");
  }

  static StoreFile of(Path output) {
    return new StoreFile(output, false);
  }

  static StoreFile inMemory() {
    return new StoreFile(Path.of("in-memory"), true);
  }

  /**
   * Opens the file and what is in it.
   *
   * @param opened opens the maps, which may find the file broken
   */
  <T> T open(Function<MVStore, T> opened) {
    if (inMemory) {
      return openFile(opened);
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreException(
          "Cannot make the folder "
              + folder
              + " for the run store: "
              + why(e)
              + "."
              + FullDisk.mend(e),
          e);
    }
    try {
      return openFile(opened);
    } catch (MVStoreException e) {
      requireBroken(e);
      setAside(e);
      unwritten = null;
      return openFile(opened);
    }
  }

  private <T> T openFile(Function<MVStore, T> opened) {
    MVStore.Builder builder =
        new MVStore.Builder()
            .cacheSize(CACHE_MB)
            .compress()
            .autoCompactFillRate(0)
            .backgroundExceptionHandler((thread, e) -> remember(e));
    MVStore store = inMemory ? builder.open() : builder.fileName(file.toString()).open();
    try {
      store.setVersionsToKeep(0);
      return opened.apply(store);
    } catch (RuntimeException e) {
      store.closeImmediately();
      throw e;
    }
  }

  private void requireBroken(MVStoreException cause) {
    int code = cause.getErrorCode();
    if (code == DataUtils.ERROR_FILE_LOCKED) {
      throw new StoreException(
          "Another run is using the output folder "
              + output
              + ". Wait until it, or the 'copydesk ledger' that reads there, has ended, or choose"
              + " another output folder.",
          cause);
    }
    boolean cutShort = cause.getCause() instanceof EOFException;
    if (code == DataUtils.ERROR_WRITING_FAILED
        || (code == DataUtils.ERROR_READING_FAILED && !cutShort)) {
      throw failed(cause);
    }
  }

  /** Everything in the store can be made again, so a broken file costs time and nothing else. */
  private void setAside(MVStoreException cause) {
    Path aside = file.resolveSibling("store.mv.damaged");
    try {
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StoreException(
          "The run store " + file + " is damaged and cannot be set aside: " + why(e), e);
    }
    LOG.warn(
        "The run store {} was damaged ({}). It is set aside as {}; every document is read again.",
        file,
        cause.getMessage(),
        aside.getFileName());
  }

  /**
   * Writes anew what lies scattered, so that its old places become free.
   *
   * <p>Nothing is ever moved about within the file, as the library does by itself when it closes or
   * has nothing to do: two parts of a file can come to lie on one another by it.
   */
  void tidy(MVStore store) {
    boolean unused = store.compact(LEAST_FILL_PERCENT, REWRITE_BYTES);
  }

  /**
   * Tidies once the file has grown by much.
   *
   * <p>Results lie in the order of their digests, so that each one added writes other parts of the
   * file anew: what a long run leaves behind is many times what it keeps.
   */
  void tidyWhenGrown(MVStore store) {
    long size = inMemory ? 0 : store.getFileStore().size();
    long limit = sizeToTidy.get();
    if (size > limit && sizeToTidy.compareAndSet(limit, size + GROWTH_BYTES)) {
      tidy(store);
    }
  }

  /**
   * Writes what is unwritten, then closes.
   *
   * <p>The library waits for itself for ever when its own thread meets a failure while another
   * closes the store (2.4.240), so that thread ends first, and nothing is left to write.
   *
   * @throws StoreException if something could not be written before
   * @throws MVStoreException if it cannot be written now
   */
  void close(MVStore store) {
    store.setAutoCommitDelay(0); // ends the thread that writes
    long unused = store.commit();
    Throwable before = unwritten;
    if (before != null) {
      throw failed(new IllegalStateException(before));
    }
    if (store.hasUnsavedChanges()) {
      store.closeImmediately();
    } else {
      store.close(0);
    }
  }

  /** The store writes in a thread of its own; what comes after says only that it is closed. */
  private void remember(Throwable cause) {
    LOG.debug("The run store {} could not be written.", file, cause);
    if (unwritten == null) {
      unwritten = cause;
    }
  }

  /** Tells the user what a failure while running means. */
  StoreException failed(RuntimeException failure) {
    Throwable cause = unwritten == null ? failure : unwritten;
    if (FullDisk.saidBy(cause).isEmpty() && !writingFailed(cause)) {
      return new StoreException(
          "The run store " + file + " cannot be used: " + cause.getMessage() + mendOfBroken(),
          failure);
    }
    return new StoreException(
        "The run store "
            + file
            + " cannot be written: "
            + FullDisk.saidBy(cause).orElse(String.valueOf(cause.getMessage()))
            + ". Make room on the disk, or check that the folder can be written, and run again: what"
            + " is done is kept.",
        failure);
  }

  private String mendOfBroken() {
    return " Delete the folder " + folder + " and run again.";
  }

  private static boolean writingFailed(Throwable cause) {
    boolean failed = false;
    for (Throwable e = cause; e != null && !failed; e = e.getCause()) {
      failed =
          e instanceof MVStoreException store
              && store.getErrorCode() == DataUtils.ERROR_WRITING_FAILED;
    }
    return failed;
  }

  private static String why(IOException e) {
    return e.getClass().getSimpleName() + ": " + e.getMessage();
  }
}
