package org.copydesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.copydesk.cli.layout.Ink;
import org.copydesk.cli.layout.Inked;
import org.copydesk.embed.Copydesk;
import org.copydesk.embed.doctor.Check;
import org.copydesk.embed.doctor.Diagnosis;
import org.copydesk.embed.doctor.EncodingCheck;
import org.copydesk.embed.doctor.FolderCheck;
import org.copydesk.embed.doctor.JavaCheck;
import org.copydesk.embed.doctor.MemoryCheck;
import org.copydesk.embed.doctor.OcrCheck;
import org.copydesk.embed.doctor.PluginCheck;
import org.copydesk.embed.doctor.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "doctor",
    description =
        "Looks over Java, memory, plugins, OCR, folders and the terminal, and says what to mend.",
    footer = {
      "",
      "Examples:",
      "  copydesk doctor",
      "  copydesk doctor --plugins ./my-plugins --output /data/out",
      "",
      "It reads no document and leaves nothing behind. A 'tesseract' on the PATH is started to ask"
          + " for its version and languages.",
      "",
      "Exit codes: 0 nothing is a problem, 1 something is, 2 a mistake on the command line."
    })
final class DoctorCommand implements Callable<Integer> {

  private static final int VERDICT_WIDTH = 9;
  private static final int SUBJECT_WIDTH = 10;

  private final Terminal terminal;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder that outputs will be written to; 'out' by default.")
  private Path output = Path.of("out");

  @Mixin private PluginFolderOption plugins = new PluginFolderOption();

  DoctorCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    int[] counts = new int[Verdict.values().length];
    for (Check check : checks()) {
      for (Diagnosis diagnosis : check.diagnoses()) {
        counts[diagnosis.verdict().ordinal()]++;
        print(diagnosis);
      }
    }
    int problems = counts[Verdict.PROBLEM.ordinal()];
    terminal.out().println();
    terminal.out().println(closing(problems, counts[Verdict.WARNING.ordinal()]));
    terminal.out().flush();
    return problems == 0 ? ExitCode.OK : ExitCode.FAILED;
  }

  private List<Check> checks() {
    Map<String, String> environment = System.getenv();
    List<Check> checks = new ArrayList<>();
    checks.add(new JavaCheck());
    checks.add(new MemoryCheck());
    checks.add(new HomeCheck(System.getProperty("copydesk.home")));
    checks.add(new PluginCheck(plugins.all()));
    checks.add(new OcrCheck(environment.getOrDefault("PATH", "")));
    checks.add(
        new FolderCheck("output", output, "Name another folder with --output or in the file."));
    checks.add(
        new FolderCheck(
            "temporary",
            Path.of(System.getProperty("java.io.tmpdir")),
            "Name another folder: COPYDESK_OPTS=-Djava.io.tmpdir=DIR."));
    checks.add(
        new FolderCheck("cache", Copydesk.cache(), "Name another folder with XDG_CACHE_HOME."));
    checks.add(new EncodingCheck());
    checks.add(new TerminalCheck(terminal, environment));
    return checks;
  }

  private void print(Diagnosis diagnosis) {
    Inked edge =
        Inked.of(word(diagnosis.verdict()), ink(diagnosis.verdict()))
            .padded(VERDICT_WIDTH)
            .plus(Inked.of(diagnosis.subject(), Ink.BOLD).padded(SUBJECT_WIDTH + 1));
    Inked text = Inked.of(Terminal.plain(diagnosis.finding()));
    if (!diagnosis.mend().isEmpty()) {
      text = text.plus("\n" + Terminal.plain(diagnosis.mend()), ink(diagnosis.verdict()));
    }
    for (Inked line : text.wrapped(terminal.width() - edge.width())) {
      terminal.out().println(edge.plus(line).written(terminal.colour()));
      edge = Inked.of(" ".repeat(edge.width()));
    }
  }

  private static String word(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  private static Ink ink(Verdict verdict) {
    return switch (verdict) {
      case OK -> Ink.GOOD;
      case WARNING -> Ink.WARNING;
      case PROBLEM -> Ink.ERROR;
    };
  }

  private static String closing(int problems, int warnings) {
    if (problems == 0) {
      return warnings == 0
          ? "All is well."
          : "Copydesk can run; " + count(warnings, "warning") + ".";
    }
    return count(problems, "problem")
        + (warnings == 0 ? "" : " and " + count(warnings, "warning"))
        + ": mend what is marked 'problem' first.";
  }

  private static String count(int number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }
}
