package org.copydesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Status;
import org.copydesk.cli.ledger.LedgerFilter;
import org.copydesk.embed.PlacePattern;
import picocli.CommandLine.Option;

/** Which lines of the ledger are wanted. */
final class LedgerFilterOptions {

  /** The statuses as people type them. */
  static final class Statuses extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Statuses() {
      super(words(Status.values(), LedgerFilterOptions::word));
    }
  }

  /** The reasons as people type them. */
  static final class Reasons extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Reasons() {
      super(words(Reason.values(), Reason::code));
    }
  }

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      completionCandidates = Statuses.class,
      description = "Only these: ${COMPLETION-CANDIDATES}.")
  private List<String> statuses = List.of();

  @Option(
      names = "--reason",
      paramLabel = "REASON",
      split = ",",
      completionCandidates = Reasons.class,
      description = "Only with these reasons, such as 'damaged'.")
  private List<String> reasons = List.of();

  @Option(
      names = "--stage",
      paramLabel = "NAME",
      split = ",",
      completionCandidates = InstalledNames.Stages.class,
      description = "Only where these stages had something to say.")
  private List<String> stages = List.of();

  @Option(
      names = "--place",
      paramLabel = "GLOB",
      description =
          "Only what stands there: '*.pdf' in any folder, 'letters/**' in one; may be repeated.")
  private List<String> places = List.of();

  boolean isEmpty() {
    return statuses.isEmpty() && reasons.isEmpty() && stages.isEmpty() && places.isEmpty();
  }

  LedgerFilter filter() {
    return new LedgerFilter(
        chosen("--status", statuses, Status.values(), LedgerFilterOptions::word),
        chosen("--reason", reasons, Reason.values(), Reason::code),
        stages,
        places.isEmpty() ? null : pattern());
  }

  private PlacePattern pattern() {
    try {
      return PlacePattern.of(places);
    } catch (IllegalArgumentException e) {
      throw new MisuseException("--place: " + e.getMessage());
    }
  }

  private static <E> Set<E> chosen(
      String option, List<String> wanted, E[] all, Function<E, String> word) {
    List<String> words = words(all, word);
    for (String one : wanted) {
      if (!words.contains(one.toLowerCase(Locale.ROOT))) {
        throw new MisuseException(
            option + ": there is no '" + one + "'. There are: " + String.join(", ", words) + ".");
      }
    }
    return Stream.of(all)
        .filter(value -> wanted.stream().anyMatch(word.apply(value)::equalsIgnoreCase))
        .collect(Collectors.toSet());
  }

  private static <E> List<String> words(E[] all, Function<E, String> word) {
    return Stream.of(all).map(word).toList();
  }

  private static String word(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
