package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Writes a text that a command made to a file that the user named. */
final class TextFile {

  private TextFile() {}

  /**
   * Writes the file, in UTF-8.
   *
   * @throws FailedException if it cannot be written
   */
  static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new FailedException("'" + file + "' cannot be written: " + reason(file, e));
    }
  }

  private static String reason(Path file, IOException e) {
    if (Files.isDirectory(file)) {
      return "it is a folder. Name a file in it.";
    }
    return e instanceof NoSuchFileException
        ? "its folder does not exist. Make it first."
        : reason(e);
  }

  /** Says why a file or folder could not be used. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "you may not do that there.";
    }
    boolean told = e instanceof FileSystemException f && f.getReason() != null;
    return (told ? ((FileSystemException) e).getReason() : e.getMessage()) + ".";
  }
}
