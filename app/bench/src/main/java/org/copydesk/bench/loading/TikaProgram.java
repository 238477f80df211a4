package org.copydesk.bench.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.stream.Stream;

/** A program that reads every file below a folder with bare Tika, and counts what it reads. */
public final class TikaProgram {

  private static final Duration LONGEST = Duration.ofMinutes(2);

  private TikaProgram() {}

  /** Reads the folder that the only argument names. */
  public static void main(String[] arguments) throws IOException {
    Patience tika = new Patience(new BareTika(), LONGEST);
    long files = 0;
    long characters = 0;
    try (Stream<Path> walk = Files.walk(Path.of(arguments[0]))) {
      Iterator<Path> found = walk.filter(Files::isRegularFile).sorted().iterator();
      while (found.hasNext()) {
        characters += tika.read(found.next()).words().length();
        files++;
      }
    }
    System.out.println(files + " files, " + characters + " characters");
    // A parser may have left a thread behind that never ends.
    Runtime.getRuntime().halt(0);
  }
}
