package org.copydesk.acceptance.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.copydesk.acceptance.House;
import org.copydesk.api.document.Place;
import org.copydesk.embed.Copydesk;
import org.copydesk.engine.run.ProgressListener;
import org.copydesk.engine.run.RunReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that follow one another, over files in many formats. */
class IncrementTest {

  private static final int FILES = 24;

  /** The second takes the layer of the first, the fourth that of the second; the third none. */
  private static final String PIPELINE =
      """
      version: 1
      name: steps
      input: { path: ./press }
      output: ./out
      stages:
        - use: first
        - use: second
        - use: third
        - use: fourth
      outputs:
        - use: jsonl
      """;

  @TempDir Path folder;
  private final Counted first = new Counted("first");
  private final Counted second = new Counted("second", "first");
  private final Counted third = new Counted("third");
  private final Counted fourth = new Counted("fourth", "second");

  @BeforeEach
  void runOnce() throws IOException {
    Press.print(folder.resolve("press"), FILES);
    run(PIPELINE);
    Stream.of(first, second, third, fourth).forEach(step -> assertThat(step.seen()).isNotEmpty());
  }

  private RunReport run(String pipeline) throws IOException {
    Path file = Files.writeString(folder.resolve("pipeline.yaml"), pipeline);
    return Copydesk.load(file)
        .plugins(House.distribution().resolve("plugins"))
        .cache(folder.resolve("cache"))
        .factories(first, second, third, fourth)
        .workers(2)
        .run(ProgressListener.NONE);
  }

  private Path press(String path) {
    return folder.resolve("press").resolve(path);
  }

  private String documents() throws IOException {
    return Files.readString(folder.resolve("out/documents.jsonl"));
  }

  private void requireNothingDone() {
    Stream.of(first, second, third, fourth).forEach(step -> assertThat(step.seen()).isEmpty());
  }

  @Test
  void aSecondRunOverTheSameFilesDoesNothingButWriteTheSameOutputs() throws IOException {
    String before = documents();
    run(PIPELINE);
    requireNothingDone();
    assertThat(documents()).isEqualTo(before);
  }

  @Test
  void aFileThatChangedIsTheOnlyOneThatIsWorkedOn() throws IOException {
    Files.writeString(press("week-00/story-0009.txt"), "“We start anew,” the mayor said.\n");
    run(PIPELINE);
    assertThat(first.seen()).containsExactly("week-00/story-0009.txt");
    assertThat(fourth.seen()).containsExactly("week-00/story-0009.txt");
  }

  @Test
  void otherSettingsOfAStageRunItAndThoseThatTakeItsLayersAgain() throws IOException {
    run(PIPELINE.replace("use: second", "use: second\n    with: { turn: 2 }"));
    assertThat(first.seen()).isEmpty();
    assertThat(second.seen()).isNotEmpty();
    assertThat(third.seen()).isEmpty();
    assertThat(fourth.seen()).isNotEmpty();
  }

  @Test
  void otherSettingsOfAStageThatNobodyNeedsRunItAlone() throws IOException {
    run(PIPELINE.replace("use: third", "use: third\n    with: { turn: 2 }"));
    assertThat(third.seen()).isNotEmpty();
    requireNothingDone();
  }

  @Test
  void anotherOrderOfIndependentStagesRunsNoneAgain() throws IOException {
    run(
        PIPELINE
            .replaceFirst("- use: first\n", "- use: third\n  - use: first\n")
            .replaceFirst("use: second\n  - use: third\n", "use: second\n"));
    requireNothingDone();
  }

  @Test
  void filesAndFoldersThatMovedOrGotOtherNamesAreNotWorkedOnAgain() throws IOException {
    Files.move(press("week-00"), press("spring"));
    Files.move(press("spring/story-0005.zip"), press("bundle.zip"));
    Files.move(press("spring/story-0000.pdf"), press("spring/front page.pdf"));
    run(PIPELINE);
    requireNothingDone();
    assertThat(documents())
        .contains("spring/front page.pdf", "bundle.zip")
        .doesNotContain("week-00");
  }

  @Test
  void filesThatWentAreToldAndLeaveTheOutputs() throws IOException {
    Files.delete(press("week-00/story-0009.txt"));
    Files.delete(press("week-00/story-0005.zip"));
    RunReport report = run(PIPELINE);
    assertThat(report.gone().first())
        .extracting(Place::toString)
        .containsExactly("week-00/story-0005.zip", "week-00/story-0009.txt");
    assertThat(documents()).doesNotContain("story-0005.zip");
    assertThat(run(PIPELINE).gone().count()).isZero();
    requireNothingDone();
  }
}
