package org.copydesk.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

  @TempDir Path folder;

  @Test
  void aCommittedFileIsWholeAndAlone() throws IOException {
    Path path = folder.resolve("deep/er/file.txt");
    write(path, "new", true);
    assertThat(path).hasContent("new");
    try (Stream<Path> beside = Files.list(path.getParent())) {
      assertThat(beside).containsExactly(path);
    }
  }

  @Test
  void aFileThatIsNotCommittedLeavesWhatStoodThere() throws IOException {
    Path path = folder.resolve("file.txt");
    Files.writeString(path, "old");
    write(path, "new", false);
    assertThat(path).hasContent("old");
    try (Stream<Path> beside = Files.list(folder)) {
      assertThat(beside).containsExactly(path);
    }
  }

  @Test
  void halfACharacterBecomesAQuestionMark() throws IOException {
    Path path = folder.resolve("file.txt");
    write(path, "a\ud83d", true);
    assertThat(path).hasContent("a?");
  }

  private static void write(Path path, String text, boolean commit) throws IOException {
    try (OutputFile file = OutputFile.create(path)) {
      file.writer().write(text);
      if (commit) {
        file.commit();
      }
    }
  }
}
