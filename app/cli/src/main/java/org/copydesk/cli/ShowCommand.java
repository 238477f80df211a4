package org.copydesk.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.document.Document;
import org.copydesk.api.source.Status;
import org.copydesk.cli.page.DocumentPage;
import org.copydesk.embed.Copydesk;
import org.copydesk.embed.findings.Findings;
import org.copydesk.engine.store.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "show",
    description = "Shows one file as Copydesk reads it, and what each stage finds in it.",
    footer = {
      "",
      "Examples:",
      "  copydesk show letter.pdf",
      "  copydesk show mail.eml --inside report.docx --layer quotes",
      "  curl -s https://example.org/news.html | copydesk show - --no-stages",
      "",
      "On a screen without colours, or with NO_COLOR set, brackets mark what was found."
          + " To keep the colours in a pager:",
      "  CLICOLOR_FORCE=1 copydesk show letter.pdf | less -R",
      "",
      "Exit codes: 0 read whole, 3 partial or quarantined (the reason stands at the top), 2 a"
          + " mistake on the command line or no such file, 1 anything else."
    })
final class ShowCommand implements Callable<Integer> {

  private static final int PARTLY = 3;

  private final Terminal terminal;

  @Mixin private ShownFile file = new ShownFile();
  @Mixin private ShownStages stages = new ShownStages();

  @Option(
      names = "--layer",
      paramLabel = "NAME",
      split = ",",
      completionCandidates = InstalledNames.Layers.class,
      description = "Show these layers alone, such as 'quotes' or 'tokens'; may be repeated.")
  private @Nullable List<String> layers;

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "How many columns a line may take; the screen's width when it is not given.")
  private @Nullable Integer width;

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    file.check();
    try (Copydesk desk = stages.desk()) {
      List<Outcome> read;
      Outcome outcome;
      try (Notice notice = Notice.show(terminal, "Reading ...")) {
        read = file.read(desk);
        outcome = desk.resume(file.chosen(read).loaded());
      }
      print(outcome, desk.stages(), file.insideOf(outcome, read));
      terminal.out().flush();
      Status status = outcome.entry().status();
      boolean whole = status == Status.PROCESSED || status == Status.SKIPPED;
      return whole ? ExitCode.OK : PARTLY;
    }
  }

  private void print(Outcome outcome, List<Producer> producers, List<Outcome> inside) {
    DocumentPage page =
        new DocumentPage(terminal.width(width), terminal.colour(), terminal.out()::println);
    List<Findings> findings = outcome.document().map(this::findings).orElse(List.of());
    page.printHeader(outcome, outcome.document().isPresent() ? producers : List.of());
    outcome.document().ifPresent(document -> page.printText(document, findings));
    outcome.document().ifPresent(document -> page.printFindings(document, findings));
    page.printInside(inside, "--inside PATH");
  }

  private List<Findings> findings(Document document) {
    if (layers == null) {
      return Findings.of(document);
    }
    List<String> there = document.layers().stream().map(layer -> layer.key().name()).toList();
    for (String layer : layers) {
      if (!there.contains(layer)) {
        throw new MisuseException(
            "There is no layer '"
                + layer
                + "' here. "
                + (there.isEmpty()
                    ? "No stage has worked on this document."
                    : "There are: " + String.join(", ", there) + "."));
      }
    }
    return Findings.of(document, layers);
  }
}
