package org.copydesk.cli;

import java.nio.file.Path;
import org.copydesk.embed.Copydesk;
import org.copydesk.embed.PipelineFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The pipeline file and what the command line sets in its place. */
final class PipelineOptions {

  @Parameters(index = "0", paramLabel = "FILE.yaml", description = "The pipeline file.")
  private Path file = Path.of("");

  @Option(
      names = {"-i", "--input"},
      paramLabel = "PATH",
      description = "Read this folder or file instead; '-' for standard input.")
  private @Nullable Path input;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Write the outputs to this folder instead.")
  private @Nullable Path output;

  @Mixin private PluginFolderOption plugins = new PluginFolderOption();

  PipelineFile pipeline() {
    PipelineFile pipeline = Copydesk.load(file).plugins(plugins.all()).standardInput(System.in);
    if (input != null) {
      pipeline.input(input);
    }
    return output == null ? pipeline : pipeline.output(output);
  }

  Path file() {
    return file;
  }

  /** Returns another command over the same pipeline, as a shell takes it. */
  String command(String name) {
    StringBuilder command = new StringBuilder("copydesk " + name + " " + quoted(file));
    if (input != null) {
      command.append(" --input ").append(quoted(input));
    }
    if (output != null) {
      command.append(" --output ").append(quoted(output));
    }
    plugins.named().forEach(folder -> command.append(" --plugins ").append(quoted(folder)));
    return command.toString();
  }

  /** Returns the command that shows the ledger of a run. */
  String ledger() {
    return "copydesk ledger " + (output == null ? quoted(file) : "--output " + quoted(output));
  }

  /** Writes a path as a shell takes it. */
  static String quoted(Path path) {
    String text = path.toString();
    return text.matches("[\\w./@%+=:,-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}
