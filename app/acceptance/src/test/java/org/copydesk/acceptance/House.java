package org.copydesk.acceptance;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checkout: its folders, its compiled classes, its distribution. */
public final class House {

  private static final Path ROOT = Path.of(System.getProperty("copydesk.root")).normalize();

  private House() {}

  public static Path path(String relative) {
    return ROOT.resolve(relative);
  }

  /** Returns the unpacked distribution, as a user has it. */
  public static Path distribution() {
    return path("app/distribution/target/copydesk-" + System.getProperty("copydesk.version"));
  }

  /** Returns the main classes of every module. */
  static JavaClasses classes() {
    return new ClassFileImporter().importPaths(under("target/classes"));
  }

  /** Returns the main Java sources of every module. */
  static List<Path> sources() {
    return under("src/main/java").stream().flatMap(House::javaFiles).toList();
  }

  private static List<Path> under(String folder) {
    return Stream.of("core", "plugins", "app")
        .flatMap(room -> children(path(room)))
        .map(module -> module.resolve(folder))
        .filter(Files::isDirectory)
        .toList();
  }

  private static Stream<Path> children(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
