package org.copydesk.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Status;
import org.junit.jupiter.api.Test;

/** The reference lists what a ledger can say, and nothing else. */
class LedgerReferenceTest {

  private static List<String> rows(String heading, String row) throws IOException {
    String page = Files.readString(Path.of("../../docs/reference/ledger.md"));
    int begin = page.indexOf("## " + heading);
    int end = page.indexOf("\n## ", begin);
    return Pattern.compile(row, Pattern.MULTILINE)
        .matcher(page.substring(begin, end))
        .results()
        .map(LedgerReferenceTest::joined)
        .toList();
  }

  private static String joined(MatchResult row) {
    return row.groupCount() == 1 ? row.group(1) : row.group(1) + " " + row.group(2);
  }

  @Test
  void everyReasonIsThereWithItsStatus() throws IOException {
    assertThat(rows("Reasons", "^\\| `([a-z-]+)` \\| ([a-z]+) \\|"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Reason.values())
                .map(reason -> reason.code() + " " + word(reason.status()))
                .toList());
  }

  @Test
  void everyStatusIsThere() throws IOException {
    assertThat(rows("Statuses", "^\\| `([a-z-]+)` \\|"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Status.values()).map(LedgerReferenceTest::word).toList());
  }

  private static String word(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
