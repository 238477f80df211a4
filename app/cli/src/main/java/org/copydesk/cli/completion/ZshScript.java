package org.copydesk.cli.completion;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Completion for the Z shell, with what each word is for. */
final class ZshScript {

  private static final String FRAME =
      """
      #compdef copydesk
      # Completion of copydesk for the Z shell. Switch it on: source <(copydesk completion zsh)

      _copydesk() {
        local cur=${words[CURRENT]} prev= at= word i
        for ((i = 2; i < CURRENT; i++)); do
          word=${words[i]}
          prev=$word
          case "$at $word" in
            COMMANDS) at=${at:+$at }$word ;;
            TAKERS) ((i++)); prev=; ((i < CURRENT)) || prev=$word ;;
          esac
        done

        case "$at $prev" in
      VALUES  esac

        local -a all
        if [[ $cur == -* ]]; then
          case $at in
      OPTIONS    esac
        else
          case $at in
      PARAMETERS    esac
        fi
      }

      if [[ ${funcstack[1]} == _copydesk ]]; then
        _copydesk "$@"
      else
        compdef _copydesk copydesk
      fi
      """;

  private ZshScript() {}

  static String of(CommandWords program) {
    return FRAME
        .replace("COMMANDS", Cases.commands(program))
        .replace("TAKERS", Cases.takers(program))
        .replace("VALUES", Cases.values(program, ZshScript::values))
        .replace("OPTIONS", Cases.each(program, ZshScript::options))
        .replace("PARAMETERS", Cases.each(program, ZshScript::parameters));
  }

  private static String values(Values values) {
    return switch (values.kind()) {
      case NONE, ANY -> ":";
      case FILE -> "_files";
      case FOLDER -> "_files -/";
      case PIPELINE -> "_files -g '*.(yaml|yml)(-.)'";
      case WORDS ->
          (values.list() ? "_values -s , value " : "compadd -- ") + Cases.quoted(values.words());
    };
  }

  private static String options(CommandWords command) {
    return described(
        "option",
        command.options().stream().map(o -> entry(o.longest(), o.description())).toList());
  }

  private static String parameters(CommandWords command) {
    if (!command.commands().isEmpty()) {
      return described(
          "command",
          command.commands().stream().map(c -> entry(c.name(), c.description())).toList());
    }
    return command.parameter().kind() == Values.Kind.NONE ? "" : values(command.parameter());
  }

  private static String described(String what, List<String> entries) {
    return Stream.concat(
            Stream.concat(Stream.of("all=("), entries.stream()),
            Stream.of(") && _describe " + what + " all"))
        .collect(Collectors.joining("\n          "));
  }

  private static String entry(String word, String description) {
    return Cases.quoted(word.replace(":", "\\:") + ":" + description);
  }
}
