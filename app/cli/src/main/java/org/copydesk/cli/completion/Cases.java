package org.copydesk.cli.completion;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The branches that Bash and the Z shell have in common. */
final class Cases {

  private Cases() {}

  /** Returns the patterns of every command's place: {@code ' run' | 'plugin list'}. */
  static String commands(CommandWords program) {
    return program.all().stream()
        .filter(command -> !command.path().isEmpty())
        .map(command -> "'" + above(command) + " " + command.name() + "'")
        .collect(Collectors.joining(" | "));
  }

  /** Returns the patterns of every option that takes a value. */
  static String takers(CommandWords program) {
    return program.all().stream()
        .flatMap(
            command ->
                command.options().stream()
                    .filter(option -> option.values().kind() != Values.Kind.NONE)
                    .map(option -> patterns(command, option)))
        .collect(Collectors.joining(" | "));
  }

  /** Writes a branch for each option that takes a value. */
  static String values(CommandWords program, Function<Values, String> action) {
    StringBuilder branches = new StringBuilder();
    for (CommandWords command : program.all()) {
      for (OptionWords option : command.options()) {
        if (option.values().kind() != Values.Kind.NONE) {
          branches.append("    ").append(patterns(command, option)).append(")\n");
          branches.append("      ").append(action.apply(option.values())).append("\n");
          branches.append("      return ;;\n");
        }
      }
    }
    return branches.toString();
  }

  /** Writes a branch for each command. */
  static String each(CommandWords program, Function<CommandWords, String> action) {
    StringBuilder branches = new StringBuilder();
    for (CommandWords command : program.all()) {
      String line = action.apply(command);
      if (!line.isEmpty()) {
        branches.append("      '").append(command.path()).append("')\n");
        branches.append("        ").append(line).append(" ;;\n");
      }
    }
    return branches.toString();
  }

  static String quoted(List<String> words) {
    return words.stream().map(Cases::quoted).collect(Collectors.joining(" "));
  }

  static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }

  private static String patterns(CommandWords command, OptionWords option) {
    return option.names().stream()
        .map(name -> "'" + command.path() + " " + name + "'")
        .collect(Collectors.joining(" | "));
  }

  private static String above(CommandWords command) {
    String path = command.path();
    int blank = path.lastIndexOf(' ');
    return blank < 0 ? "" : path.substring(0, blank);
  }
}
