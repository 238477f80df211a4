package org.copydesk.engine.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.document.Place;
import org.copydesk.engine.worker.Worker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MuchWorkTest {

  @TempDir private Path folder;
  private final List<String> started = new ArrayList<>();

  @Test
  void aWorkerThatHasDoneMuchGoesOnInOneProcessForTheLongRun() throws IOException {
    assertThat(read(Duration.ZERO, 3)).isEqualTo(3);
    assertThat(started).containsExactly("first", "later");
  }

  @Test
  void aWorkerWithLittleToDoKeepsItsFirstProcess() throws IOException {
    assertThat(read(Duration.ofHours(1), 3)).isEqualTo(3);
    assertThat(started).containsExactly("first");
  }

  /** Reads some texts with one worker and returns how many came back. */
  private int read(Duration much, int texts) throws IOException {
    Launch launch =
        new Launch(
            temporary -> command("first", temporary),
            temporary -> command("later", temporary),
            "plan",
            IllegalArgumentException::new);
    List<Place> given = new ArrayList<>();
    try (WorkerProcesses processes =
            new WorkerProcesses(launch, FaultyWorker.LIMITS, folder.resolve("tmp"), much);
        Worker worker = processes.worker()) {
      for (int i = 0; i < texts; i++) {
        Path file = Files.writeString(folder.resolve(i + ".txt"), "The ferry is late.");
        worker.read(new HandedFile(Place.of(i + ".txt"), file), kept -> given.add(kept.place()));
      }
    }
    return given.size();
  }

  private List<String> command(String name, Path temporary) {
    started.add(name);
    return FaultyCommand.of(temporary);
  }
}
