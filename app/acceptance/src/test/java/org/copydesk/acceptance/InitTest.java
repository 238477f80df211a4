package org.copydesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of mixed files on a machine that never saw Copydesk: init, then run. */
class InitTest {

  @TempDir Path machine;
  private Path folder;
  private Map<String, String> environment;

  @BeforeEach
  void aFolderOfMixedFiles() throws IOException {
    folder = Files.createDirectories(machine.resolve("desk/für später [1]"));
    environment = Map.of("XDG_CACHE_HOME", machine.resolve("cache").toString());
    for (String name : Newsroom.documents()) {
      Path from = Newsroom.folder().resolve("documents").resolve(name);
      Files.copy(from, folder.resolve(name));
    }
    Files.createDirectory(folder.resolve("notes"));
    Files.writeString(
        folder.resolve("notes/diary.md"), "# Monday\n\n\"We lost the boat,\" said Ana Ruiz.\n");
    Files.writeString(folder.resolve("notes/no-ending"), "Seven people came to the meeting.\n");
    Files.writeString(folder.resolve("notes/prices.csv"), "town,price\nUlm,4\nBonn,5\n");
    Files.writeString(
        folder.resolve("notes/brief.txt"),
        "Der Stadtrat hat am Montag beschlossen, die Brücke im Herbst nicht mehr zu sanieren.\n");
  }

  private Desk.Call call(Path in, Object... arguments) {
    return Desk.call(environment, in, arguments);
  }

  @Test
  void initThenRunNeedsNoEdit() throws IOException {
    Desk.Call init = call(folder, "init");
    assertThat(init.exitCode()).as("%s", init).isZero();
    assertThat(init.out())
        .contains("Found 18 files", ".docx", "German 1", "copydesk run pipeline.yaml");

    Desk.Call run = call(folder, "run", "pipeline.yaml");
    assertThat(run.exitCode()).as("%s", run).isZero();
    Outputs outputs = new Outputs(folder.resolve("out"));
    assertThat(outputs.statusOf("notes/diary.md")).isEqualTo("processed");
    assertThat(outputs.ledger())
        .noneMatch(line -> line.path("place").asString().startsWith("pipeline"));
    assertThat(run.count("quotes")).isPositive();
    assertThat(folder.resolve("out/report/index.html")).exists();
    assertThat(folder.resolve("out/quotes.csv")).exists();
  }

  @Test
  void aFileBesideTheFolderFindsItAndASecondOneIsNotWrittenOver() throws IOException {
    Path desk = folder.getParent();
    Desk.Call init = call(desk, "init", folder.getFileName(), "-o", "first desk.yaml");
    assertThat(init.exitCode()).as("%s", init).isZero();
    assertThat(call(desk, "check", "first desk.yaml").exitCode()).isZero();
    String drafted = Files.readString(desk.resolve("first desk.yaml"));

    Desk.Call again = call(desk, "init", folder.getFileName(), "-o", "first desk.yaml");
    assertThat(again.exitCode()).as("%s", again).isEqualTo(2);
    assertThat(again.err()).contains("is there already", "--force");
    Desk.Call forced = call(desk, "init", folder.getFileName(), "-o", "first desk.yaml", "--force");
    assertThat(forced.exitCode()).as("%s", forced).isZero();
    assertThat(desk.resolve("first desk.yaml")).hasContent(drafted);
  }

  @Test
  void theDraftFitsTheSchemaBesideIt() throws IOException {
    assertThat(call(folder, "init").exitCode()).isZero();
    String schema = Files.readString(folder.resolve("pipeline.schema.json"));
    String yaml = Files.readString(folder.resolve("pipeline.yaml"));

    assertThat(yaml).startsWith("# yaml-language-server: $schema=./pipeline.schema.json\n");
    assertThat(SchemaTest.faults(schema, yaml)).isEmpty();
  }

  @Test
  void anEmptyFolderIsNamed() throws IOException {
    Path empty = Files.createDirectory(machine.resolve("empty"));
    Desk.Call call = call(machine, "init", "empty");
    assertThat(call.exitCode()).as("%s", call).isEqualTo(2);
    assertThat(call.err()).contains("'empty' holds no file");
    assertThat(List.of(machine.toFile().list())).doesNotContain("pipeline.yaml");
    assertThat(empty).isEmptyDirectory();
  }
}
