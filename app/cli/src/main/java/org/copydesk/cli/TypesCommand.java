package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.copydesk.embed.FileType;
import org.copydesk.embed.FileType.Reading;
import org.copydesk.embed.FileTypes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "types",
    description = "Tells which kinds of file can be read, or what a file is taken for.",
    footer = {
      "",
      "Examples:",
      "  copydesk types               all that can be read",
      "  copydesk types docx          one of them, by its ending",
      "  copydesk types spreadsheet   all with this word in their name or media type",
      "  copydesk types letter.doc    what this file is taken for, by its bytes"
    })
final class TypesCommand implements Callable<Integer> {

  private static final int WIDEST = 44;
  private static final int MOST_EXTENSIONS = 5;

  private final Terminal terminal;

  @Parameters(
      paramLabel = "WORD|FILE",
      description = "An ending, a word of the name or media type, or a file.")
  private List<String> wanted = new ArrayList<>();

  TypesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    FileTypes types = FileTypes.standard();
    if (wanted.isEmpty()) {
      printAll(types);
    } else {
      wanted.forEach(word -> print(word, types));
    }
    terminal.out().flush();
    return ExitCode.OK;
  }

  private void printAll(FileTypes types) {
    List<FileType> read =
        types.all().stream().filter(type -> type.reading() != Reading.NONE).toList();
    print(read.stream().filter(type -> !type.extensions().isEmpty()).toList());
    terminal
        .out()
        .printf(
            "%s media types can be read, of %s that are known; those without an ending of their own"
                + " are not shown.%n",
            Quantities.count(read.size()), Quantities.count(types.all().size()));
  }

  private void print(String word, FileTypes types) {
    Path file = Path.of(word);
    if (Files.isDirectory(file)) {
      throw new MisuseException(
          "'" + word + "' is a folder. Name a file in it, or run 'copydesk init " + word + "'.");
    }
    if (Files.exists(file)) {
      printFile(file, types);
      return;
    }
    FileType byName = types.ofName(word);
    if (word.indexOf('.') > 0 && byName.reading() != Reading.UNTOLD) {
      terminal.out().println("There is no file '" + word + "'. By its name it would be:");
      print(List.of(byName));
      return;
    }
    List<FileType> matching = types.matching(word);
    if (matching.isEmpty()) {
      throw new MisuseException(
          "no kind of file is called '" + word + "', and there is no such file.");
    }
    print(matching);
  }

  private void printFile(Path file, FileTypes types) {
    FileType byBytes;
    try {
      byBytes = types.of(file);
    } catch (IOException e) {
      throw new FailedException("'" + file + "' cannot be read: " + e.getMessage());
    }
    FileType byName = types.ofName(String.valueOf(file.getFileName()));
    terminal.out().println(terminal.bold(Terminal.plain(file.toString())));
    Table facts = new Table(WIDEST);
    facts.add("taken for", byBytes.title());
    if (!byName.equals(byBytes) && byName.reading() != Reading.UNTOLD) {
      facts.add("by its name", byName.title());
    }
    facts.add("it is", byBytes.reading().words() + by(byBytes));
    facts.lines("    ").forEach(terminal.out()::println);
  }

  private static String by(FileType type) {
    return type.reading() == Reading.STRUCTURE ? ", by the reader '" + type.reader() + "'" : "";
  }

  private void print(List<FileType> types) {
    for (Reading reading : Reading.values()) {
      List<FileType> group =
          types.stream()
              .filter(type -> type.reading() == reading)
              .sorted(Comparator.comparing(TypesCommand::extensions))
              .toList();
      if (!group.isEmpty()) {
        terminal.out().println(terminal.bold(title(reading)));
        Table columns = new Table(WIDEST);
        group.forEach(type -> add(type, columns));
        columns.lines("    ").forEach(terminal.out()::println);
        terminal.out().println();
      }
    }
  }

  private static void add(FileType type, Table columns) {
    if (type.reading() == Reading.STRUCTURE) {
      columns.add(extensions(type), type.reader(), type.mediaType(), type.name());
    } else {
      columns.add(extensions(type), type.mediaType(), type.name());
    }
  }

  private static String title(Reading reading) {
    String words = reading.words();
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String extensions(FileType type) {
    List<String> all = type.extensions();
    boolean more = all.size() > MOST_EXTENSIONS;
    String shown = String.join(" ", more ? all.subList(0, MOST_EXTENSIONS) : all);
    return more ? shown + " …" : shown;
  }
}
