package org.copydesk.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A command and what may stand behind it.
 *
 * @param path the words that lead to it, without the program's name: {@code plugin describe}
 * @param description what it does, in one line
 * @param options all of them but the hidden ones
 * @param commands the commands below it
 * @param parameter what its first parameter is
 */
record CommandWords(
    String path,
    String description,
    List<OptionWords> options,
    List<CommandWords> commands,
    Values parameter) {

  static CommandWords of(CommandLine program) {
    return of(program.getCommandSpec(), "");
  }

  private static CommandWords of(CommandSpec spec, String path) {
    List<CommandWords> commands = new ArrayList<>();
    spec.subcommands()
        .forEach(
            (name, command) -> {
              if (!command.getCommandSpec().usageMessage().hidden()) {
                commands.add(of(command.getCommandSpec(), (path + " " + name).strip()));
              }
            });
    return new CommandWords(
        path,
        oneLine(spec.usageMessage().description()),
        spec.options().stream().filter(o -> !o.hidden()).map(OptionWords::of).toList(),
        commands,
        spec.positionalParameters().stream().findFirst().map(Values::of).orElse(Values.NONE));
  }

  /** Returns the last word of its path. */
  String name() {
    return path.substring(path.lastIndexOf(' ') + 1);
  }

  /** Returns this command and all below it. */
  List<CommandWords> all() {
    return Stream.concat(
            Stream.of(this), commands.stream().flatMap(command -> command.all().stream()))
        .toList();
  }

  static String oneLine(String[] description) {
    String line = String.join(" ", description).replace("%n", " ").replace("%%", "%");
    return line.replaceAll("\\.$", "");
  }
}
