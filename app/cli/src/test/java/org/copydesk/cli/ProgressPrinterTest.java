package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.copydesk.engine.run.Progress;
import org.junit.jupiter.api.Test;

class ProgressPrinterTest {

  private static Progress after(int seconds, long found, long done, boolean complete) {
    return new Progress(found, done, complete, done * 2000, 0, Duration.ofSeconds(seconds));
  }

  @Test
  void aLineTellsTheRateAndTheTimeLeft() {
    assertThat(ProgressPrinter.line(after(10, 1200, 400, true)))
        .isEqualTo(
            "Reading  400 of 1,200 documents  40 documents/s  80 k characters/s  about 20 s left");
  }

  @Test
  void nothingIsGuessedWhileDocumentsAreStillListed() {
    assertThat(ProgressPrinter.line(after(10, 1200, 400, false)))
        .contains("of 1,200+ documents")
        .doesNotContain("left");
  }

  @Test
  void withoutAScreenALineIsPrintedNowAndThen() {
    StringWriter err = new StringWriter();
    PrintWriter writer = new PrintWriter(err);
    ProgressPrinter printer =
        new ProgressPrinter(
            new Terminal(new PrintWriter(new StringWriter()), writer, false, false));
    for (int second = 1; second <= 25; second++) {
      printer.progress(after(second, 100, second, true));
    }
    printer.end();
    assertThat(err.toString().lines()).hasSize(2);
  }

  @Test
  void durationsAreWrittenForPeople() {
    assertThat(Quantities.duration(Duration.ofMillis(4200))).isEqualTo("4.2 s");
    assertThat(Quantities.duration(Duration.ofSeconds(200))).isEqualTo("3 min 20 s");
    assertThat(Quantities.roughly(Duration.ofMinutes(95))).isEqualTo("2 h");
  }
}
