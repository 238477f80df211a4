package org.copydesk.cli;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.embed.Copydesk;
import org.copydesk.embed.CopydeskBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which stages a file goes through when it is shown: all that are installed, unless it is said. */
final class ShownStages {

  @Option(
      names = "--stages",
      paramLabel = "NAME",
      split = ",",
      completionCandidates = InstalledNames.Stages.class,
      description =
          "Run these stages, in this order, with their default settings; all installed ones by default.")
  private @Nullable List<String> names;

  @Option(
      names = "--no-stages",
      description = "Run no stage: show how the file is read and nothing else.")
  private boolean none;

  @Option(
      names = "--pipeline",
      paramLabel = "FILE.yaml",
      description = "Read the file as this pipeline does, and run its stages with their settings.")
  private @Nullable Path pipeline;

  @Mixin private PluginFolderOption plugins = new PluginFolderOption();

  Copydesk desk() {
    if (names != null && (none || pipeline != null)) {
      throw new MisuseException(
          "--stages goes together neither with --no-stages nor with --pipeline, whose stages are"
              + " its own.");
    }
    if (pipeline != null) {
      var file = Copydesk.load(pipeline).plugins(plugins.all()).workers(1);
      return (none ? file.withoutStages() : file).desk();
    }
    CopydeskBuilder builder = Copydesk.builder().workers(1);
    if (none) {
      return builder.build();
    }
    builder.plugins(plugins.all());
    return (names == null
            ? builder.installedStages()
            : builder.stages(names.toArray(String[]::new)))
        .build();
  }
}
