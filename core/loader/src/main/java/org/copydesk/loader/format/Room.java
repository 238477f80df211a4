package org.copydesk.loader.format;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.copydesk.api.source.NoRoomException;
import org.jspecify.annotations.Nullable;

/** Tells a full disk from a broken document. */
public final class Room {

  /** What systems say of a disk or a share of it that is full. */
  private static final Pattern FULL =
      Pattern.compile("no space left|not enough space|disk quota exceeded|disk is full|disk full");

  private static final int DEEPEST = 20;

  /** With less than that no temporary file can be written, whatever the failure says. */
  private static final long LEAST = 4096;

  private Room() {}

  /**
   * Looks whether reading failed since there is no room for temporary files.
   *
   * @throws NoRoomException if so
   */
  public static void check(Throwable failure) {
    Throwable cause = failure;
    for (int i = 0; i < DEEPEST && cause != null; i++) {
      if (cause instanceof NoRoomException none) {
        throw none;
      }
      if (cause instanceof IOException && isFull(cause.getMessage())) {
        throw new NoRoomException(folder(), failure);
      }
      cause = cause.getCause();
    }
    if (isOut()) {
      throw new NoRoomException(folder(), failure);
    }
  }

  private static boolean isFull(@Nullable String message) {
    return message != null && FULL.matcher(message.toLowerCase(Locale.ROOT)).find();
  }

  private static boolean isOut() {
    try {
      FileStore disk = Files.getFileStore(folder());
      return disk.getTotalSpace() > 0 && disk.getUsableSpace() < LEAST;
    } catch (IOException | SecurityException e) {
      return false; // nobody knows
    }
  }

  /** Returns the folder of temporary files. */
  static Path folder() {
    return Path.of(System.getProperty("java.io.tmpdir", "."));
  }
}
