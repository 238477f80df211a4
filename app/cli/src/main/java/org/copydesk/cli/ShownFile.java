package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.embed.Copydesk;
import org.copydesk.embed.MemoryResource;
import org.copydesk.engine.store.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The file to look at, or something inside it. */
final class ShownFile {

  private static final Path STANDARD_INPUT = Path.of("-");

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "The file to show; '-' for standard input.")
  private Path file = Path.of("");

  @Option(
      names = "--inside",
      paramLabel = "PATH",
      description = "Show what has this path or name inside the file: an attachment, a member.")
  private @Nullable String inside;

  /** Refuses what is no file, before anything is loaded. */
  void check() {
    if (file.equals(STANDARD_INPUT)) {
      return;
    }
    if (!Files.exists(file)) {
      throw new MisuseException("There is no file '" + file + "'.");
    }
    if (Files.isDirectory(file)) {
      throw new MisuseException(
          "'" + file + "' is a folder. Show one of its files, or run a pipeline over all of them.");
    }
  }

  List<Outcome> read(Copydesk desk) throws IOException {
    return file.equals(STANDARD_INPUT)
        ? desk.read(MemoryResource.of("-", System.in))
        : desk.read(file);
  }

  Outcome chosen(List<Outcome> read) {
    if (inside == null) {
      return read.get(0);
    }
    String wanted = inside;
    return read.stream()
        .filter(outcome -> outcome.loaded().place().embeddedPath().equals(wanted))
        .findFirst()
        .or(() -> read.stream().filter(o -> isNamed(o, wanted)).findFirst())
        .orElseThrow(() -> new MisuseException(notInside(wanted, read)));
  }

  private static boolean isNamed(Outcome outcome, String name) {
    var place = outcome.loaded().place();
    return !place.inside().isEmpty()
        && (place.fileName().equals(name)
            || place.inside().get(place.inside().size() - 1).equals(name));
  }

  /** Returns the documents that lie in the chosen one, at any depth. */
  List<Outcome> insideOf(Outcome chosen, List<Outcome> read) {
    List<String> path = chosen.loaded().place().inside();
    return read.stream()
        .filter(o -> o.loaded().place().inside().size() > path.size())
        .filter(o -> o.loaded().place().inside().subList(0, path.size()).equals(path))
        .toList();
  }

  private String notInside(String wanted, List<Outcome> read) {
    String there =
        read.stream()
            .skip(1)
            .map(outcome -> "'" + outcome.loaded().place().embeddedPath() + "'")
            .collect(Collectors.joining(", "));
    return "There is no '"
        + wanted
        + "' inside '"
        + file
        + "'. "
        + (there.isEmpty() ? "Nothing is inside it." : "There are: " + there + ".");
  }
}
