package org.copydesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that a plugin brings, from the distribution, and what it builds in a pipeline. */
class KnowledgeBaseTest {

  private static final String PIPELINE =
      """
      version: 1
      input: { path: ./in }
      output: ./out
      stages:
        - use: linguistics
          with: { encoder: none }
        - use: quote-extractor
        - use: actor-linker
          with: { knowledge-base: %s }
      outputs:
        - use: jsonl
      """;

  @TempDir Path folder;

  @Test
  void aBuiltBaseIsLookedIntoAndKnownToAPipelineBesideAPlainOne() throws IOException {
    Files.writeString(
        folder.resolve("people.csv"),
        "id,name,type,aliases\nvelm,Anna Velm,person,\nsalt,Orsanian Salt Board,organisation,OSB\n");
    Files.writeString(
        folder.resolve("more.jsonl"),
        "{\"id\": \"bo\", \"name\": \"Bo Tarn\", \"type\": \"person\"}\n");
    Desk.Call built = Desk.call(folder, "kb", "build", "people.csv", "-o", "people.kb");
    assertThat(built.exitCode()).as("%s", built).isZero();
    assertThat(built.out()).contains("2 entries with 3 names");
    assertThat(Desk.call(folder, "kb", "lookup", "OSB", "-k", "people.kb").out())
        .contains("Orsanian Salt Board  salt  organisation");
    assertThat(run("[ ./people.kb, ./more.jsonl ]"))
        .contains("\"kb\":{\"id\":\"velm\"", "\"kb\":{\"id\":\"bo\"");
    assertThat(run("./people.csv")).contains("\"kb\":{\"id\":\"velm\"").doesNotContain("\"bo\"");
  }

  @Test
  void aDamagedBaseStopsThePipelineBeforeTheFirstDocument() throws IOException {
    Files.writeString(folder.resolve("people.csv"), "id,name,type\nvelm,Anna Velm,person\n");
    Desk.call(folder, "kb", "build", "people.csv", "-o", "people.kb");
    byte[] whole = Files.readAllBytes(folder.resolve("people.kb"));
    Files.write(folder.resolve("people.kb"), java.util.Arrays.copyOf(whole, whole.length - 9));
    Desk.Call call = pipeline("./people.kb");
    assertThat(call.exitCode()).as("%s", call).isEqualTo(2);
    assertThat(call.err()).contains("people.kb is not whole");
  }

  @Test
  void helpListsTheCommand() {
    assertThat(Desk.call(folder, "--help").out()).containsPattern("kb +Builds knowledge bases");
  }

  private String run(String bases) throws IOException {
    Desk.Call call = pipeline(bases);
    assertThat(call.exitCode()).as("%s", call).isZero();
    return Files.readString(folder.resolve("out/documents.jsonl"));
  }

  private Desk.Call pipeline(String bases) throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(
        folder.resolve("in/story.txt"),
        "“The salt is ours,” Anna Velm said on Monday. Bo Tarn of the salt workers disagreed with"
            + " her.\n");
    Files.writeString(folder.resolve("p.yaml"), PIPELINE.formatted(bases));
    return Desk.call(folder, "run", "p.yaml");
  }
}
