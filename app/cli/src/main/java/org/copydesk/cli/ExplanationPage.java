package org.copydesk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.copydesk.embed.Explanation;
import org.copydesk.embed.Explanation.Route;
import org.copydesk.embed.Explanation.Step;
import org.copydesk.embed.FileType;
import org.copydesk.embed.Sample;
import org.copydesk.embed.Survey;

/** Shows what a run would do. */
final class ExplanationPage {

  private static final String STEP = "    ";
  private static final int WIDEST = 48;
  private static final int MOST_TYPES = 6;
  private static final int DIGEST = 12;

  private final Terminal terminal;
  private final PrintWriter out;
  private final Path workingDirectory;

  ExplanationPage(Terminal terminal, Path workingDirectory) {
    this.terminal = terminal;
    this.out = terminal.out();
    this.workingDirectory = workingDirectory;
  }

  void print(Explanation explanation) {
    input(explanation);
    title("Stages, in this order");
    if (explanation.stages().isEmpty()) {
      out.println(STEP + "none: documents are read and written as they are");
    }
    explanation.stages().forEach(this::stage);
    routes(explanation);
    outputs(explanation);
    time(explanation);
    out.flush();
  }

  private void input(Explanation explanation) {
    out.println(terminal.bold(Terminal.plain(explanation.name())));
    out.println();
    if (explanation.survey().isEmpty()) {
      out.println(terminal.bold("Input") + "  standard input, which is not looked at beforehand");
      return;
    }
    Survey survey = explanation.survey().get();
    new SurveyTable(terminal)
        .print("Input  " + Terminal.plain(shown(explanation.input())) + "  ", survey);
    if (survey.files() == 0) {
      out.println(
          STEP
              + terminal.warning(
                  "Nothing was found to read: look at 'path', 'include' and 'exclude' of the input."));
    }
  }

  private void stage(Step stage) {
    out.println(STEP + terminal.bold(name(stage)) + "  " + stage.summary());
    Table facts = new Table(WIDEST);
    addLayers(facts, "needs", stage.requires());
    addLayers(facts, "uses", stage.uses());
    addLayers(facts, "gives", stage.provides());
    if (!stage.languages().isEmpty()) {
      facts.add("serves", languages(stage) + "; leaves other languages alone");
    }
    if (!stage.paths().isEmpty()) {
      facts.add("reads", paths(stage));
    }
    facts.add("from", origin(stage));
    facts.lines(STEP + STEP).forEach(out::println);
  }

  private static void addLayers(Table facts, String label, List<String> layers) {
    if (!layers.isEmpty()) {
      facts.add(label, String.join(", ", layers));
    }
  }

  private static String name(Step step) {
    return step.id().equals(step.component())
        ? step.id()
        : step.id() + " (" + step.component() + ")";
  }

  private static String languages(Step stage) {
    return stage.languages().stream().map(SurveyTable::language).collect(Collectors.joining(", "));
  }

  private static String origin(Step step) {
    String digest = step.plugin().digest();
    String shown = digest.substring(0, Math.min(DIGEST, digest.length()));
    return step.plugin().plugin().isEmpty()
        ? "the class path, " + shown
        : step.plugin().plugin() + " " + step.plugin().version() + ", " + shown;
  }

  private void routes(Explanation explanation) {
    if (explanation.routes().isEmpty()) {
      return;
    }
    title("What each kind of file goes through");
    Table table = new Table(WIDEST);
    for (Route route : explanation.routes()) {
      String files = String.format(Locale.ROOT, "%9s", Quantities.count(route.files()));
      table.add(types(route), files, way(route, explanation));
    }
    table.lines(STEP).forEach(out::println);
  }

  private static String types(Route route) {
    String first =
        route.types().stream()
            .limit(MOST_TYPES)
            .map(SurveyTable::ending)
            .distinct()
            .collect(Collectors.joining(" "));
    return route.types().size() > MOST_TYPES ? first + " …" : first;
  }

  private static String way(Route route, Explanation explanation) {
    FileType type = route.types().get(0);
    return switch (type.reading()) {
      case NONE -> "not read; the ledger says 'unsupported-type'";
      case UNTOLD -> "told by their bytes when they are read";
      case MEMBERS -> "opened; what is inside goes its own way";
      case PICTURE -> "no text without 'ocr: on'; the ledger says 'no-text-layer'";
      case STRUCTURE, TEXT, PLAIN -> "read by '" + type.reader() + "'" + then(route, explanation);
    };
  }

  private static String then(Route route, Explanation explanation) {
    if (route.stages().isEmpty()) {
      return "";
    }
    boolean all = route.stages().size() == explanation.stages().size() && route.stages().size() > 1;
    return ", then " + (all ? "all stages" : String.join(", ", route.stages()));
  }

  private void outputs(Explanation explanation) {
    title("Outputs, in " + Terminal.plain(shown(explanation.folder())));
    Table table = new Table(WIDEST);
    for (Step output : explanation.outputs()) {
      table.add(name(output), paths(output), origin(output));
    }
    table.lines(STEP).forEach(out::println);
  }

  private String paths(Step step) {
    return step.paths().stream()
        .map(this::shown)
        .map(Terminal::plain)
        .collect(Collectors.joining(", "));
  }

  private void time(Explanation explanation) {
    if (explanation.sample().isEmpty()) {
      return;
    }
    Sample sample = explanation.sample().get();
    title("Time");
    String estimate =
        explanation
            .estimate()
            .map(time -> "about " + Quantities.roughly(time))
            .orElse("unknown: not one file of the sample was done in time");
    out.println(
        STEP
            + terminal.bold(estimate)
            + " with "
            + Quantities.count(explanation.workers(), "worker", "workers")
            + ". This is an estimate from a sample of "
            + Quantities.count(sample.files(), "file", "files")
            + ", the start aside.");
    out.println(STEP + terminal.faint(SurveyTable.words(sample)));
  }

  private void title(String words) {
    out.println();
    out.println(terminal.bold(words));
  }

  private String shown(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    if (!absolute.startsWith(workingDirectory)) {
      return absolute.toString();
    }
    String below = workingDirectory.relativize(absolute).toString();
    return below.isEmpty() ? "." : below;
  }
}
