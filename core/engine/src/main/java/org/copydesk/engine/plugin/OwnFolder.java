package org.copydesk.engine.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Who may read and write a folder from which classes are loaded: nobody but its owner. */
final class OwnFolder {

  private static final Set<PosixFilePermission> OTHERS_WRITE =
      Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

  private OwnFolder() {}

  /** Makes a folder that only its owner can enter; one that is there is left to its owner alone. */
  static void make(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, owners(folder));
    }
    guard(folder);
  }

  /**
   * Takes from others the right to write into a folder.
   *
   * @throws IOException with a message for the user if they have it and it cannot be taken
   */
  static void guard(Path folder) throws IOException {
    if (!posix(folder)) {
      return;
    }
    Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(folder));
    if (!permissions.removeAll(OTHERS_WRITE)) {
      return;
    }
    try {
      Files.setPosixFilePermissions(folder, permissions);
    } catch (IOException e) {
      throw new IOException(
          "others than its owner can write into '"
              + folder
              + "', from which classes are loaded. Have its owner run 'chmod go-w' on it, or choose"
              + " another cache.",
          e);
    }
  }

  /** Lets everybody read a file that was made for its owner alone. */
  static void readable(Path file) throws IOException {
    if (posix(file)) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }
  }

  private static FileAttribute<?>[] owners(Path folder) {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }

  private static boolean posix(Path path) {
    return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
  }
}
