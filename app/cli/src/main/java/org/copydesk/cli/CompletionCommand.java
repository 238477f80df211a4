package org.copydesk.cli;

import java.util.concurrent.Callable;
import org.copydesk.cli.completion.Shell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "completion",
    description = "Writes the script with which a shell completes commands, options and names.",
    footer = {
      "",
      "Switch it on for this session, or write the same line into your shell's start file:",
      "  source <(copydesk completion bash)      ~/.bashrc",
      "  source <(copydesk completion zsh)       ~/.zshrc, after compinit",
      "  copydesk completion fish | source       ~/.config/fish/config.fish",
      "",
      "It knows the plugins that are installed; write it again when you add or remove one."
    })
final class CompletionCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "SHELL", description = "One of: ${COMPLETION-CANDIDATES}.")
  private Shell shell = Shell.BASH;

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.out().print(shell.script(spec.root().commandLine()));
    terminal.out().flush();
    return ExitCode.OK;
  }
}
