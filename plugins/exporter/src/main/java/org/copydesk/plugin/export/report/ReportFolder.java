package org.copydesk.plugin.export.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is whole or absent: filled beside its place and put there when it is complete. */
final class ReportFolder implements AutoCloseable {

  private final Path place;
  private final Path filling;
  private final Path former;

  private ReportFolder(Path place) {
    this.place = place;
    this.filling = place.resolveSibling("." + place.getFileName() + ".part");
    this.former = place.resolveSibling("." + place.getFileName() + ".former");
  }

  static ReportFolder create(Path place) throws IOException {
    ReportFolder folder = new ReportFolder(place.toAbsolutePath().normalize());
    folder.restore();
    delete(folder.filling);
    Files.createDirectories(folder.filling);
    return folder;
  }

  /** Puts back what a process that died between the two renames had moved aside. */
  private void restore() throws IOException {
    if (Files.exists(former) && !Files.exists(place)) {
      Files.move(former, place, StandardCopyOption.ATOMIC_MOVE);
    }
    delete(former);
  }

  /** Returns where a file of the folder is written now. */
  Path file(String name) {
    return filling.resolve(name);
  }

  /** Returns where a file of the folder will stand. */
  Path finalFile(String name) {
    return place.resolve(name);
  }

  void commit() throws IOException {
    if (Files.exists(place)) {
      Files.move(place, former, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(filling, place, StandardCopyOption.ATOMIC_MOVE);
    delete(former);
  }

  @Override
  public void close() throws IOException {
    delete(filling);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
