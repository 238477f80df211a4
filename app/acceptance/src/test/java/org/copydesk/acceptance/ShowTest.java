package org.copydesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowTest {

  @TempDir Path folder;

  private static Path document(String name) {
    return Newsroom.folder().resolve("documents").resolve(name).toAbsolutePath();
  }

  @Test
  void everyInstalledStageFindsWhatItFindsInARun() {
    Desk.Call call = Desk.call(folder, "show", document("cyclone-relief.html"), "--width", 200);
    assertThat(call.exitCode()).as("%s", call).isZero();
    assertThat(call.out())
        .contains("linguistics", "quote-extractor", "statistic-detector", "actor-linker")
        .containsPattern("\\[q\\d+ speaker, a\\d+ Nadia Ferhat-Olsen\\]")
        .containsPattern("caption +\u2502 Damage by district")
        .containsPattern("speaker +Nadia Ferhat-Olsen +\\d+-\\d+ += a\\d+ Nadia Ferhat-Olsen")
        .doesNotContain("\u001b");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aMailIsShownWithWhatItRepeatsAndWhatIsAttached() {
    Desk.Call call = Desk.call(folder, "show", document("olive-mail.eml"), "--no-stages");
    assertThat(call.exitCode()).as("%s", call).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out()).contains("quoted reply", "inside  1", "olive-note.docx");
  }

  @Test
  void aPipelineSaysHowTheFileIsReadAndWhichStagesRun() throws IOException {
    Path page = folder.resolve("page.html");
    Files.writeString(page, "<html><nav>Home Sport</nav><p>The boats sail again.</p></html>");
    Path pipeline = folder.resolve("p.yaml");
    Files.writeString(
        pipeline,
        """
        version: 1
        input: { path: ., html: full }
        stages: [{ use: linguistics }]
        outputs: [{ use: jsonl }]
        """);
    Desk.Call call = Desk.call(folder, "show", page, "--pipeline", pipeline, "--layer", "tokens");
    assertThat(call.exitCode()).as("%s", call).isZero();
    assertThat(call.out()).contains("Home", "tokens", "lemma boat").doesNotContain("quotes");
  }

  @Test
  void coloursAreForcedOnlyByThoseWhoAskForThem() {
    Object[] show = {"show", document("open-letter.txt"), "--stages", "linguistics"};
    assertThat(Desk.call(Map.of("CLICOLOR_FORCE", "1"), folder, show).out()).contains("\u001b[");
    assertThat(Desk.call(Map.of("TERM", "dumb"), folder, show).out()).doesNotContain("\u001b");
  }

  @Test
  void somethingInsideIsShownByItsName() {
    Desk.Call call =
        Desk.call(
            folder,
            "show",
            document("weekend-desk.zip"),
            "--inside",
            "lighthouse.txt",
            "--layer",
            "quotes,statistics");
    assertThat(call.exitCode()).as("%s", call).isZero();
    assertThat(call.out()).startsWith("weekend-desk.zip!/weekend-desk/lighthouse.txt");
  }
}
