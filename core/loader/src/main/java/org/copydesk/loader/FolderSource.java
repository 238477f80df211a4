package org.copydesk.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.DocumentSource;
import org.copydesk.api.source.Listed;

/**
 * Lists the files of a folder and of the folders in it, or one file.
 *
 * <p>Hidden files and folders are no part of the input, nor is what the patterns leave out.
 * Patterns are blind to case and compare with the path below the folder: {@code **}{@code
 * /*.{pdf,docx}} takes {@code report.pdf} and {@code 2026/May/REPORT.PDF}.
 *
 * <pre>{@code
 * FolderSource.of(Path.of("news")).including(List.of("**\/*.{pdf,docx}")).list(System.out::println);
 * }</pre>
 */
public final class FolderSource implements DocumentSource {

  private final Path input;
  private final Globs include;
  private final Globs exclude;
  private final List<Path> leftOut;

  private FolderSource(Path input, Globs include, Globs exclude, List<Path> leftOut) {
    this.input = input;
    this.include = include;
    this.exclude = exclude;
    this.leftOut = leftOut;
  }

  /** Lists everything below a folder, or the one file. */
  public static FolderSource of(Path input) {
    return new FolderSource(input, Globs.of(List.of()), Globs.of(List.of()), List.of());
  }

  /**
   * Returns a source that lists only files that one of these patterns takes; all when there is
   * none.
   *
   * @throws IllegalArgumentException if a pattern is not well formed
   */
  public FolderSource including(List<String> globs) {
    return new FolderSource(input, Globs.of(globs), exclude, leftOut);
  }

  /**
   * Returns a source that lists no file that one of these patterns takes, and enters no such
   * folder.
   *
   * @throws IllegalArgumentException if a pattern is not well formed
   */
  public FolderSource excluding(List<String> globs) {
    return new FolderSource(input, include, Globs.of(globs), leftOut);
  }

  /** Returns a source that never enters this folder either, such as the run's own output. */
  public FolderSource without(Path folder) {
    List<Path> more = new ArrayList<>(leftOut);
    more.add(real(folder));
    return new FolderSource(input, include, exclude, List.copyOf(more));
  }

  /**
   * {@inheritDoc}
   *
   * @throws NoSuchFileException if the input does not exist
   */
  @Override
  public void list(Consumer<Listed> receiver) throws IOException {
    if (!Files.exists(input)) {
      throw new NoSuchFileException(
          input.toString(), null, "the input is neither a file nor a folder that can be seen");
    }
    if (Files.isDirectory(input)) {
      new FolderWalk(this::takes, this::enters, receiver).walk(input);
      return;
    }
    Place place = Place.of(nameOf(input));
    receiver.accept(
        Files.isRegularFile(input)
            ? new Listed.Found(new FileResource(place, input))
            : FolderWalk.notAFile(place, "neither a file nor a folder"));
  }

  private boolean takes(String path) {
    return (include.isEmpty() || include.match(path)) && !exclude.match(path);
  }

  private boolean enters(Path folder, String path) {
    boolean excluded = exclude.match(path) || exclude.match(path + "/");
    return !excluded && (leftOut.isEmpty() || !leftOut.contains(real(folder)));
  }

  private static String nameOf(Path file) {
    Path name = file.toAbsolutePath().normalize().getFileName();
    return name == null ? file.toString() : name.toString();
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
