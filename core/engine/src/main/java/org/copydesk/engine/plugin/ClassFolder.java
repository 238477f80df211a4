package org.copydesk.engine.plugin;

import java.io.IOException;
import java.io.InputStream;
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

  private static final int MOST_BYTES = 1 << 20;

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
      bytes = entry == null ? null : read(jar.getInputStream(entry), name);
    } else if (Files.isRegularFile(path.resolve(name))) {
      bytes = read(Files.newInputStream(path.resolve(name)), name);
    }
    return Optional.ofNullable(bytes).map(b -> new String(b, StandardCharsets.UTF_8));
  }

  private static byte[] read(InputStream stream, String name) throws IOException {
    try (stream) {
      byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new IOException("its " + name + " has more than a megabyte");
      }
      return bytes;
    }
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
