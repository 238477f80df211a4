package org.copydesk.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.copydesk.api.source.Reason;
import org.copydesk.embed.FileType;
import org.copydesk.embed.Sample;
import org.copydesk.embed.Survey;

/** Shows what lies in a folder. */
final class SurveyTable {

  private static final int WIDEST = 44;
  private static final int MOST_KINDS = 15;

  private final Terminal terminal;

  SurveyTable(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(String title, Survey survey) {
    String sum =
        Quantities.count(survey.files(), "file", "files") + ", " + Quantities.bytes(survey.bytes());
    terminal.out().println(terminal.bold(title + sum));
    Table columns = new Table(WIDEST);
    survey.kinds().stream().limit(MOST_KINDS).forEach(kind -> add(kind, columns));
    columns.lines("    ").forEach(terminal.out()::println);
    List<Survey.Kind> rest =
        survey.kinds().subList(Math.min(MOST_KINDS, survey.kinds().size()), survey.kinds().size());
    if (!rest.isEmpty()) {
      long files = rest.stream().mapToLong(Survey.Kind::files).sum();
      terminal.out().println("    and " + files + " files of " + rest.size() + " more kinds");
    }
    if (!survey.refused().isEmpty()) {
      String what = Quantities.count(survey.refused().size(), "place", "places");
      String first = survey.refused().get(0).place() + ": " + survey.refused().get(0).detail();
      terminal
          .out()
          .println(
              "    " + terminal.warning(what + " that cannot be read: " + Terminal.plain(first)));
    }
  }

  private static void add(Survey.Kind kind, Table columns) {
    FileType type = kind.type();
    String count = String.format(Locale.ROOT, "%9s", Quantities.count(kind.files()));
    String size = String.format(Locale.ROOT, "%8s", Quantities.bytes(kind.bytes()));
    columns.add(ending(type), count, size, name(type), type.reading().words());
  }

  /** Returns what to call a kind in a word. */
  static String ending(FileType type) {
    return type.extensions().isEmpty() ? "other" : type.extensions().get(0);
  }

  private static String name(FileType type) {
    return type.name().isEmpty() ? type.mediaType() : type.name();
  }

  /** Says what a sample showed, in a sentence. */
  static String words(Sample sample) {
    StringBuilder words = new StringBuilder();
    words
        .append("Of ")
        .append(Quantities.count(sample.files(), "file", "files"))
        .append(" tried: ");
    words.append(Quantities.count(sample.documents(), "document", "documents"));
    String languages = languages(sample);
    words.append(languages.isEmpty() ? "" : " (" + languages + ")");
    sample.reasons().keySet().stream()
        .filter(reason -> reason != Reason.CONTAINER)
        .forEach(reason -> words.append(", ").append(sample.count(reason)).append(what(reason)));
    return words.append('.').toString();
  }

  private static String what(Reason reason) {
    return switch (reason) {
      case NO_TEXT_LAYER -> " without text, such as scans";
      case ENCRYPTED -> " with a password";
      case UNSUPPORTED_TYPE -> " that nobody here reads";
      case LANGUAGE_NOT_SUPPORTED -> " in a language that a stage leaves alone";
      case STAGE_FAILED -> " on which a stage failed";
      default -> " " + reason.code();
    };
  }

  private static String languages(Sample sample) {
    return sample.languages().entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(entry -> language(entry.getKey()) + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  /** Returns a language's English name, or its code where there is none. */
  static String language(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }
}
