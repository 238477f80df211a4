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

  /** Returns the command that tries again what was not processed. */
  String retry() {
    String command = "copydesk run " + quoted(file);
    String in = input == null ? "" : " --input " + quoted(input);
    return command + in + (output == null ? "" : " --output " + quoted(output));
  }

  /** Writes a path as a shell takes it. */
  static String quoted(Path path) {
    String text = path.toString();
    return text.matches("[\\w./@%+=:,-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}
