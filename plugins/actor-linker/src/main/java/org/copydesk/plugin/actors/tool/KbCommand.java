package org.copydesk.plugin.actors.tool;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "copydesk kb",
    description = "Builds knowledge bases of actors, and looks into them.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  copydesk kb build actors.csv -o actors.kb",
      "  copydesk kb lookup 'Red Hand' -k actors.kb"
    })
final class KbCommand implements Callable<Integer> {

  @Mixin private HelpOption help = new HelpOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Say 'kb build', 'kb lookup' or 'kb info'.");
  }
}
