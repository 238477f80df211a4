package org.copydesk.cli.completion;

import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine;

/** A shell that completes command lines. */
public enum Shell {
  /** GNU Bash, 3.2 or later. */
  BASH(BashScript::of),
  /** The Z shell. */
  ZSH(ZshScript::of),
  /** The friendly interactive shell, 3.0 or later. */
  FISH(FishScript::of);

  private final Function<CommandWords, String> script;

  Shell(Function<CommandWords, String> script) {
    this.script = script;
  }

  /** Writes the script that completes a program's options, commands and their values. */
  public String script(CommandLine program) {
    return script.apply(CommandWords.of(program));
  }

  /** Returns its name as people type it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
