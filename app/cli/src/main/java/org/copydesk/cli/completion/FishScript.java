package org.copydesk.cli.completion;

import java.util.ArrayList;
import java.util.List;

/** Completion for fish, with what each word is for. */
final class FishScript {

  private static final String HEAD =
      """
      # Completion of copydesk for fish. Switch it on: copydesk completion fish | source

      function __copydesk_at --description 'Tells whether the command line has come to a command'
        set -l at
        set -l words (commandline -opc)
        set -l skip 0
        for word in $words[2..-1]
          if test $skip -eq 1
            set skip 0
            continue
          end
          switch "$at $word"
            case COMMANDS
              set at (string trim "$at $word")
            case TAKERS
              set skip 1
          end
        end
        test "$at" = "$argv[1]"
      end

      complete -c copydesk -f
      """;

  private FishScript() {}

  static String of(CommandWords program) {
    StringBuilder script =
        new StringBuilder(
            HEAD.replace("COMMANDS", Cases.commands(program).replace(" | ", " "))
                .replace("TAKERS", Cases.takers(program).replace(" | ", " ")));
    for (CommandWords command : program.all()) {
      String at = "complete -c copydesk -n " + quoted("__copydesk_at " + quoted(command.path()));
      command.options().forEach(option -> script.append(at).append(of(option)).append('\n'));
      command
          .commands()
          .forEach(
              below ->
                  script
                      .append(at)
                      .append(" -a " + below.name() + " -d " + quoted(below.description()))
                      .append('\n'));
      String parameter = values(command.parameter());
      script.append(parameter.isEmpty() ? "" : at + parameter + "\n");
    }
    return script.toString();
  }

  private static String of(OptionWords option) {
    List<String> words = new ArrayList<>();
    for (String name : option.names()) {
      boolean isLong = name.startsWith("--");
      words.add((isLong ? " -l " : " -s ") + name.substring(isLong ? 2 : 1));
    }
    boolean takes = option.values().kind() != Values.Kind.NONE;
    return String.join("", words)
        + (takes ? " -r" + values(option.values()) : "")
        + " -d "
        + quoted(option.description());
  }

  private static String values(Values values) {
    return switch (values.kind()) {
      case NONE -> "";
      case ANY -> " -f";
      case FILE -> " -F";
      case FOLDER -> " -f -a '(__fish_complete_directories (commandline -ct))'";
      case PIPELINE -> " -k -f -a '(__fish_complete_suffix .yaml; __fish_complete_suffix .yml)'";
      case WORDS ->
          values.list()
              ? " -f -a " + quoted("(__fish_append , " + String.join(" ", values.words()) + ")")
              : " -f -a " + quoted(String.join(" ", values.words()));
    };
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
