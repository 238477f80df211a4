package org.copydesk.cli.completion;

import java.util.ArrayList;
import java.util.List;

/** Completion for Bash. */
final class BashScript {

  private static final String FRAME =
      """
      # Completion of copydesk for Bash. Switch it on: source <(copydesk completion bash)

      _copydesk_words() { # what may stand here, one a parameter
        local IFS=$'\\n'
        COMPREPLY=($(compgen -W "$*" -- "$cur"))
      }

      _copydesk_list() { # the same, with commas between several
        local IFS=$'\\n' before=
        [[ $cur == *,* ]] && before=${cur%,*},
        compopt -o nospace 2>/dev/null
        COMPREPLY=($(compgen -P "$before" -W "$*" -- "${cur##*,}"))
      }

      _copydesk_files() { # files and folders, as compgen's options say
        local found
        compopt -o filenames 2>/dev/null
        while IFS= read -r found; do
          COMPREPLY+=("$found")
        done < <(compgen "$@" -- "$cur")
      }

      _copydesk() {
        local cur=${COMP_WORDS[COMP_CWORD]} prev= at= word i
        COMPREPLY=()
        # Bash takes '--input=x' for three words.
        local -a words=()
        for ((i = 1; i < COMP_CWORD; i++)); do
          [[ ${COMP_WORDS[i]} == '=' ]] || words+=("${COMP_WORDS[i]}")
        done
        [[ $cur == '=' ]] && cur=
        for ((i = 0; i < ${#words[@]}; i++)); do
          word=${words[i]}
          prev=$word
          case "$at $word" in
            COMMANDS) at=${at:+$at }$word ;;
            TAKERS) ((i++)); prev=; ((i < ${#words[@]})) || prev=$word ;;
          esac
        done

        case "$at $prev" in
      VALUES  esac

        if [[ $cur == -* ]]; then
          case $at in
      OPTIONS    esac
        else
          case $at in
      PARAMETERS    esac
        fi
      }

      complete -F _copydesk copydesk
      """;

  private BashScript() {}

  static String of(CommandWords program) {
    return FRAME
        .replace("COMMANDS", Cases.commands(program))
        .replace("TAKERS", Cases.takers(program))
        .replace("VALUES", Cases.values(program, BashScript::values))
        .replace("OPTIONS", Cases.each(program, BashScript::options))
        .replace("PARAMETERS", Cases.each(program, BashScript::parameters));
  }

  private static String values(Values values) {
    return switch (values.kind()) {
      case NONE, ANY -> ":";
      case FILE -> "_copydesk_files -f";
      case FOLDER -> "_copydesk_files -d";
      case PIPELINE ->
          "_copydesk_files -d; _copydesk_files -f -X '!*.yaml'; _copydesk_files -f -X '!*.yml'";
      case WORDS ->
          (values.list() ? "_copydesk_list " : "_copydesk_words ") + Cases.quoted(values.words());
    };
  }

  private static String options(CommandWords command) {
    List<String> names = command.options().stream().map(OptionWords::longest).toList();
    return "_copydesk_words " + Cases.quoted(names);
  }

  private static String parameters(CommandWords command) {
    List<String> commands = new ArrayList<>();
    command.commands().forEach(below -> commands.add(below.name()));
    if (!commands.isEmpty()) {
      return "_copydesk_words " + Cases.quoted(commands);
    }
    return command.parameter().kind() == Values.Kind.NONE ? "" : values(command.parameter());
  }
}
