package org.copydesk.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.copydesk.engine.config.Definition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsDigestTest {

  @TempDir private Path folder;

  private static String quotes(Map<String, ?> settings) {
    return digest(
        Definition.builder("p").stage("linguistics").stage("quote-extractor", settings).build());
  }

  private String actors(Path base) {
    return digest(
        Definition.builder("p")
            .stage("linguistics")
            .stage("quote-extractor")
            .stage("actor-linker", Map.of("knowledge-base", base))
            .build());
  }

  private static String digest(Definition definition) {
    var stages = Assembler.assemble(definition, Newsroom.catalog()).stages();
    return stages.get(stages.size() - 1).digest();
  }

  @Test
  void aDefaultAndTheSameValueWrittenOutAreTheSame() {
    assertThat(quotes(Map.of("min-words", 1))).isEqualTo(quotes(Map.of())).hasSize(64);
  }

  @Test
  void anotherValueIsAnotherDigest() {
    assertThat(quotes(Map.of("min-words", 2))).isNotEqualTo(quotes(Map.of()));
    assertThat(quotes(Map.of("verbs", List.of("a", "b"))))
        .isNotEqualTo(quotes(Map.of("verbs", List.of("a, b"))))
        .isNotEqualTo(quotes(Map.of("verbs", List.of("b", "a"))));
  }

  @Test
  void theOrderOfMapsDoesNotCount() {
    Map<String, String> one = new java.util.LinkedHashMap<>();
    one.put("direct", "d");
    one.put("mixed", "m");
    Map<String, String> other = new java.util.LinkedHashMap<>();
    other.put("mixed", "m");
    other.put("direct", "d");

    assertThat(quotes(Map.of("names", one))).isEqualTo(quotes(Map.of("names", other)));
  }

  @Test
  void aFileCountsByItsContentAndNotByItsPlace() throws IOException {
    Path one = Files.writeString(folder.resolve("one.csv"), "id,name\n1,The Harbour Board\n");
    Path two = Files.copy(one, folder.resolve("two.csv"));
    String before = actors(one);

    assertThat(actors(two)).isEqualTo(before);

    Files.writeString(one, "id,name\n1,The Harbour Union\n");
    assertThat(actors(one)).isNotEqualTo(before);
  }

  @Test
  void aFolderCountsByItsFiles() throws IOException {
    Files.writeString(folder.resolve("one.csv"), "id,name\n");
    String before = actors(folder);

    Files.writeString(folder.resolve("two.csv"), "id,name\n");
    assertThat(actors(folder)).isNotEqualTo(before);
  }
}
