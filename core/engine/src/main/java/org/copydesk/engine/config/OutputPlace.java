package org.copydesk.engine.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps the outputs apart from the documents: a run must not read what another one wrote. */
final class OutputPlace {

  private OutputPlace() {}

  /**
   * Tells what is wrong with an output folder beside an input folder; an output folder within the
   * input is left out of it, and a single file is read wherever it lies.
   */
  static Optional<String> fault(Path input, Path output) {
    if (!Files.isDirectory(input)) {
      return Optional.empty();
    }
    Path from = real(input);
    Path to = real(output);
    if (from.equals(to)) {
      return Optional.of(
          "the output folder '"
              + output
              + "' is the input folder itself, so that the next run would read what this one wrote."
              + " Name a folder of its own, such as './out'.");
    }
    return from.startsWith(to)
        ? Optional.of(
            "the input folder '"
                + input
                + "' lies in the output folder '"
                + output
                + "', so that outputs could come among the documents. Name an output folder of its"
                + " own, such as './out'.")
        : Optional.empty();
  }

  /** Follows links as far as the path is there; what is missing is made later. */
  private static Path real(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    try {
      return whole.toRealPath();
    } catch (IOException e) {
      Path parent = whole.getParent();
      return parent == null ? whole : real(parent).resolve(whole.getFileName());
    }
  }
}
