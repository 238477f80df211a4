package org.copydesk.engine.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The files of a jar or of a folder of classes, the same way for both. */
final class ClassFolder implements AutoCloseable {

  private final Path path;
  private final @Nullable ZipFile jar;

  private ClassFolder(Path path, @Nullable ZipFile jar) {
    this.path = path;
    this.jar = jar;
  }

  static ClassFolder open(Path path) throws IOException {
    return new ClassFolder(path, Files.isDirectory(path) ? null : new ZipFile(path.toFile()));
  }

  /** Returns the text of a file. */
  Optional<String> file(String name) throws IOException {
    byte[] bytes = null;
    if (jar != null) {
      ZipEntry entry = jar.getEntry(name);
      bytes = entry == null ? null : jar.getInputStream(entry).readAllBytes();
    } else if (Files.isRegularFile(path.resolve(name))) {
      bytes = Files.readAllBytes(path.resolve(name));
    }
    return Optional.ofNullable(bytes).map(b -> new String(b, StandardCharsets.UTF_8));
  }

  /** Tells whether a package or one below it has classes here. */
  boolean hasClassesIn(String folder) throws IOException {
    if (jar != null) {
      return jar.stream()
          .map(ZipEntry::getName)
          .anyMatch(name -> name.startsWith(folder) && name.endsWith(".class"));
    }
    if (!Files.isDirectory(path.resolve(folder))) {
      return false;
    }
    try (Stream<Path> below = Files.walk(path.resolve(folder))) {
      return below.anyMatch(file -> file.toString().endsWith(".class"));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    if (jar != null) {
      jar.close();
    }
  }
}
