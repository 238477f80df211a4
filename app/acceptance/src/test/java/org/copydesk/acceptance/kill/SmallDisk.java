package org.copydesk.acceptance.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system in memory with little room; only root can make one. */
final class SmallDisk implements AutoCloseable {

  private final Path place;

  private SmallDisk(Path place) {
    this.place = place;
  }

  /** Tells whether one can be made here. */
  static boolean canBeMade(Path folder) throws IOException, InterruptedException {
    Path place = Files.createDirectories(folder);
    boolean made = mount(place, "size=64k");
    return made && call("umount", place.toString()) == 0;
  }

  static SmallDisk mount(Path place, long kilobytes) throws IOException, InterruptedException {
    if (!mount(Files.createDirectories(place), "size=" + kilobytes + "k")) {
      throw new IOException("Cannot mount a file system at " + place);
    }
    return new SmallDisk(place);
  }

  private static boolean mount(Path place, String size) throws IOException, InterruptedException {
    return call("mount", "-t", "tmpfs", "-o", size, "tmpfs", place.toString()) == 0;
  }

  /** Gives it room enough. */
  void enlarge() throws IOException, InterruptedException {
    int code = call("mount", "-o", "remount,size=1g", place.toString());
    if (code != 0) {
      throw new IOException("Cannot enlarge the file system at " + place + ": " + code);
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    int unused = call("umount", "-l", place.toString());
  }

  private static int call(String... command) throws IOException, InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor();
    } catch (IOException e) {
      return -1; // the command is not there
    }
  }
}
