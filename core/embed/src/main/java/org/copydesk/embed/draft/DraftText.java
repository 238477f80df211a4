package org.copydesk.embed.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.copydesk.api.source.Reason;
import org.copydesk.embed.FileType.Reading;
import org.copydesk.embed.Sample;
import org.copydesk.embed.Survey;
import org.copydesk.engine.config.InputDefinition;
import org.copydesk.engine.config.RunDefinition;

/** Writes the drafted pipeline file. */
final class DraftText {

  private static final int MOST_KINDS = 12;

  private final DraftPlaces places;
  private final Survey survey;
  private final Sample sample;
  private final DraftLines lines = new DraftLines();
  private final SettingLines settings = new SettingLines(lines);

  DraftText(DraftPlaces places, Survey survey, Sample sample) {
    this.places = places;
    this.survey = survey;
    this.sample = sample;
  }

  String of(ProposedChain chain) {
    head();
    input();
    lines.add("");
    lines.add(
        "output: " + YamlText.of(places.output()), "the ledger, the run store and the outputs");
    lines.add("");
    otherLanguages(chain.stages());
    components("stages:", "each adds what it finds; none changes the text", chain.stages());
    lines.add("");
    components("outputs:", "their paths start from the folder 'output'", chain.exporters());
    lines.add("");
    settings.block("", "run", RunDefinition.class);
    return lines.text();
  }

  private void head() {
    String file = places.shellName();
    lines.add("# yaml-language-server: $schema=" + places.schemaReference());
    lines.add("#");
    lines.comment(
        "", "Drafted by 'copydesk init'. It runs as it is, and each line may be changed.");
    lines.comment("", "A setting behind a '#' stands at what it is when nobody says anything.");
    lines.add("#");
    lines.add(
        "#     copydesk explain " + file + "    tells what would happen, and how long it takes");
    lines.add("#     copydesk run " + file + "        reads the documents and writes the outputs");
    lines.add("#");
    lines.comment("", "Paths start from the folder of this file.");
    lines.add("version: 1");
    lines.add("name: " + YamlText.of(places.name()));
    lines.add("");
  }

  private void input() {
    lines.add("input:");
    lines.add("  path: " + YamlText.of(places.input()), "the folder of documents");
    lines.comment("  ", "Found: " + found() + ".");
    if (!places.own().isEmpty()) {
      String own = places.own().stream().map(YamlText::of).collect(Collectors.joining(", "));
      lines.add("  exclude: [" + own + "]", "this file and its schema are no documents");
    } else {
      lines.add("  # exclude: []", "globs of what to leave out, such as \"drafts/**\"");
    }
    lines.add("  # include: [\"**/*.{pdf,docx}\"]", "reads these alone");
    unread();
    scans();
    settings.entries("  ", InputDefinition.class, Set.of("path", "include", "exclude"));
  }

  private String found() {
    List<Survey.Kind> kinds = survey.kinds();
    String first =
        kinds.stream().limit(MOST_KINDS).map(DraftText::counted).collect(Collectors.joining(", "));
    int more = kinds.size() - MOST_KINDS;
    return more > 0 ? first + " and " + more + " more kinds" : first;
  }

  private static String counted(Survey.Kind kind) {
    List<String> endings = kind.type().extensions();
    String untold = kind.type().reading() == Reading.UNTOLD ? "other" : kind.type().mediaType();
    String name = endings.isEmpty() ? untold : endings.get(0);
    return String.format(Locale.ROOT, "%,d" + DraftLines.NO_BREAK + "%s", kind.files(), name);
  }

  private void unread() {
    Set<String> endings = new TreeSet<>();
    survey.kinds().stream()
        .filter(kind -> kind.type().reading() == Reading.NONE)
        .forEach(kind -> kind.type().extensions().stream().limit(1).forEach(endings::add));
    if (!endings.isEmpty()) {
      lines.comment(
          "  ",
          "Nobody here reads "
              + String.join(", ", endings)
              + "; each of these files gets a line in the ledger that says so.");
    }
  }

  private void scans() {
    long pictures = survey.files(Reading.PICTURE);
    int blank = sample.count(Reason.NO_TEXT_LAYER);
    if (pictures > 0 || blank > 0) {
      String found =
          pictures > 0
              ? "Of the pictures (" + pictures + ")"
              : "Of scans (" + blank + " in " + sample.files() + " files that were tried)";
      lines.comment(
          "  ", found + " only 'ocr: on' reads the text, with Tesseract, where it is installed.");
    }
  }

  /**
   * Says which of the languages that the sample showed the stages leave alone, and which they do.
   */
  private void otherLanguages(List<Proposal> stages) {
    Set<String> served = new TreeSet<>(sample.languages().keySet());
    stages.stream()
        .filter(stage -> stage.isIn() && !stage.languages().isEmpty())
        .forEach(stage -> served.retainAll(stage.languages()));
    Map<String, Integer> others = new TreeMap<>(sample.languages());
    others.keySet().removeAll(served);
    if (!others.isEmpty()) {
      String each =
          others.entrySet().stream()
              .map(entry -> entry.getValue() + " in '" + entry.getKey() + "'")
              .collect(Collectors.joining(", "));
      lines.comment(
          "",
          "Of the documents in "
              + sample.files()
              + " files that were tried, "
              + each
              + ": stages that do not serve a language leave its documents alone, and the ledger says so.");
    }
  }

  private void components(String key, String meaning, List<Proposal> proposals) {
    boolean any = proposals.stream().anyMatch(Proposal::isIn);
    lines.add(any ? key : key + " []", meaning);
    for (Proposal proposal : proposals) {
      if (proposal.isIn()) {
        lines.add("  - use: " + proposal.component().name(), proposal.summary());
        settings.block("    ", "with", proposal.component().factory().settingsType());
      } else {
        lines.add(
            "  # - use: " + proposal.component().name(),
            "left out: " + proposal.obstacle() + ". " + proposal.summary());
      }
    }
  }
}
