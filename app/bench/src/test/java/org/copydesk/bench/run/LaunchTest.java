package org.copydesk.bench.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class LaunchTest {

  private static final String LOOP = "i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done";

  @TempDir private Path folder;

  @Test
  void countsTheTimeOfGrandchildrenThatWereWaitedFor() throws Exception {
    Spent spent = Launch.measure(shell("sh -c '" + LOOP + "'; true"), folder);

    assertThat(spent.processor()).isPositive();
    assertThat(spent.wall()).isPositive();
  }

  @Test
  void tellsWhatAProgramSaidThatEndedBadly() {
    assertThatThrownBy(() -> Launch.measure(shell("echo no such exporter; exit 2"), folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("shell")
        .hasMessageContaining("exit code 2")
        .hasMessageContaining("no such exporter");
  }

  @Test
  void takesTheMedianOfEachFigure() {
    List<Spent> some = List.of(new Spent(3, 10), new Spent(1, 20), new Spent(2, 60));

    assertThat(Spent.median(some)).isEqualTo(new Spent(2, 20));
    assertThat(Spent.median(some.subList(0, 2))).isEqualTo(new Spent(2, 15));
  }

  private static Contestant shell(String script) {
    return new Contestant() {
      @Override
      public String name() {
        return "shell";
      }

      @Override
      public List<String> command(Path input, Path work) {
        return List.of("sh", "-c", script);
      }
    };
  }
}
