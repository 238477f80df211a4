package org.copydesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.copydesk.embed.Copydesk;
import org.copydesk.engine.assembly.PipelineSchema;
import org.copydesk.engine.plugin.Catalog;
import org.copydesk.engine.plugin.Plugin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "schema",
    description =
        "Writes the JSON Schema of pipeline files, with which editors complete and check one.",
    footer = {
      "",
      "It knows the plugins that are installed; write it again when you add or remove one.",
      "",
      "Example:",
      "  copydesk schema -o pipeline.schema.json",
      "and at the top of the pipeline file beside it:",
      "  # yaml-language-server: $$schema=./pipeline.schema.json"
    })
final class SchemaCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, in place of an older one, instead of to the screen.")
  private @Nullable Path file;

  @Mixin private PluginFolderOption folders = new PluginFolderOption();
  @Mixin private QuietOption quiet = new QuietOption();

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Catalog catalog = Copydesk.catalog(folders.all())) {
      String schema = PipelineSchema.of(catalog);
      if (file == null) {
        terminal.out().print(schema);
        terminal.out().flush();
      } else {
        TextFile.write(file, schema);
        if (!quiet.quiet()) {
          terminal.out().println("Wrote " + file + " for " + what(catalog) + ".");
        }
      }
    }
    return ExitCode.OK;
  }

  private static String what(Catalog catalog) {
    String plugins = String.join(", ", catalog.plugins().stream().map(Plugin::id).toList());
    return plugins.isEmpty() ? "no plugin at all" : plugins;
  }
}
