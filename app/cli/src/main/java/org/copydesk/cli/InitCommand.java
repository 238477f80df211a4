package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.copydesk.embed.Copydesk;
import org.copydesk.embed.draft.PipelineDraft;
import org.copydesk.engine.plugin.Catalog;
import org.copydesk.engine.plugin.ComponentKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "init",
    description = "Looks at a folder of documents and writes a pipeline file for it.",
    footer = {
      "",
      "The file runs as it is: with all stages and exporters that are installed, and a comment on"
          + " each setting. Beside it comes its schema, with which editors complete and check it."
          + " Nothing is asked, no document is changed, and no other program is started.",
      "",
      "Example:",
      "  copydesk init letters",
      "  copydesk run pipeline.yaml"
    })
final class InitCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FOLDER",
      defaultValue = ".",
      description = "Where the documents lie; the working directory by default.")
  private Path folder = Path.of(".");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.yaml",
      defaultValue = "pipeline.yaml",
      description = "The pipeline file to write; pipeline.yaml by default.")
  private Path file = Path.of("pipeline.yaml");

  @Option(names = "--force", description = "Writes in place of files that are there already.")
  private boolean force;

  @Mixin private PluginFolderOption plugins = new PluginFolderOption();
  @Mixin private QuietOption quiet = new QuietOption();

  InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    requireFolder();
    requireFree(file);
    PipelineDraft draft;
    try (Notice notice =
        Notice.show(terminal, quiet.quiet() ? "" : "Looking at the documents ...")) {
      draft = draft();
    }
    if (draft.survey().files() == 0) {
      throw new MisuseException(
          "'" + folder + "' holds no file to read; hidden ones do not count. Name another folder.");
    }
    if (!holds(draft.schemaFile(), draft.schema())) {
      requireFree(draft.schemaFile());
    }
    TextFile.write(file, draft.text());
    TextFile.write(draft.schemaFile(), draft.schema());
    if (!quiet.quiet()) {
      print(draft);
    }
    return ExitCode.OK;
  }

  private PipelineDraft draft() {
    try (Catalog catalog = Copydesk.catalog(plugins.all())) {
      if (catalog.components().stream().noneMatch(c -> c.kind() == ComponentKind.EXPORTER)) {
        throw new MisuseException(
            "no exporter is installed, so that nothing could be written. Name a folder of plugins with"
                + " --plugins.");
      }
      return PipelineDraft.of(folder, file, catalog);
    } catch (IOException e) {
      throw new MisuseException("'" + folder + "' cannot be listed: " + TextFile.reason(e));
    }
  }

  private void requireFolder() {
    if (!Files.exists(folder)) {
      throw new MisuseException("there is no folder '" + folder + "'. Check the path.");
    }
    if (!Files.isDirectory(folder)) {
      throw new MisuseException("'" + folder + "' is a file. Name the folder that it lies in.");
    }
  }

  private void requireFree(Path target) {
    Path home = target.toAbsolutePath().getParent();
    if (home != null && !Files.isDirectory(home)) {
      throw new MisuseException("there is no folder '" + home + "' to write to. Make it first.");
    }
    if (!force && Files.exists(target)) {
      throw new MisuseException(
          "'"
              + target
              + "' is there already, and nothing was written. Name another file with -o, or write in"
              + " its place with --force.");
    }
  }

  private static boolean holds(Path target, String text) {
    try {
      return Files.isRegularFile(target) && Files.readString(target).equals(text);
    } catch (IOException e) {
      return false;
    }
  }

  private void print(PipelineDraft draft) {
    new SurveyTable(terminal).print("Found ", draft.survey());
    terminal.out().println("    " + terminal.faint(SurveyTable.words(draft.sample())));
    terminal.out().println();
    terminal
        .out()
        .println(
            "Wrote "
                + file
                + ", and "
                + draft.schemaFile().getFileName()
                + " beside it for editors.");
    terminal.out().println();
    terminal.out().println("Next:");
    Table next = new Table(60);
    String quoted = PipelineOptions.quoted(file);
    next.add("copydesk run " + quoted, "reads the documents and writes the outputs");
    next.add(
        "copydesk explain " + quoted, "tells beforehand what would happen, and how long it takes");
    next.lines("    ").forEach(terminal.out()::println);
    terminal.out().flush();
  }
}
