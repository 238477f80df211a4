package org.copydesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {

  @TempDir Path folder;

  @Test
  void theDistributionIsInOrder() {
    Desk.Call call = Desk.call(folder, "doctor");
    assertThat(call.exitCode()).as("%s", call).isZero();
    assertThat(call.out())
        .contains(
            "linguistics \u2192 quote-extractor \u2192 statistic-detector \u2192 actor-linker")
        .containsPattern("ok +plugin +exporter .*: csv, html-report, jsonl");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void oneBadPluginIsToldBesideThoseThatLoad() throws IOException {
    Files.writeString(folder.resolve("bad.zip"), "no zip");
    Desk.Call call = Desk.call(folder, "doctor", "--plugins", folder);
    assertThat(call.exitCode()).as("%s", call).isEqualTo(1);
    assertThat(call.out())
        .containsPattern("problem +plugin +.*bad.zip")
        .containsPattern("ok +plugin +linguistics")
        .contains("1 problem");
  }
}
