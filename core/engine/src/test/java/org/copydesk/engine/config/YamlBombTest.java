package org.copydesk.engine.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pipeline file that means harm is refused at once, and makes nothing but an error. */
class YamlBombTest {

  private static final int WHOLE = 1_000_000;

  /** Generous: each takes a fraction of a second. */
  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir private Path folder;

  private List<Problem> told(String text) throws IOException {
    return told(Files.writeString(folder.resolve("bomb.yaml"), text));
  }

  private static List<Problem> told(Path file) {
    return assertTimeoutPreemptively(
        SOON,
        () -> {
          try {
            return DefinitionReader.read(file).problems();
          } catch (ConfigurationException e) {
            return e.problems();
          }
        });
  }

  private static String filled(String part) {
    return part.repeat(WHOLE / part.length());
  }

  private static void assertTold(List<Problem> problems, String... words) {
    assertThat(problems).isNotEmpty();
    for (String word : words) {
      assertThat(problems).anySatisfy(p -> assertThat(p.message()).contains(word));
    }
    assertThat(problems).allSatisfy(p -> assertThat(p.toString()).hasSizeLessThan(2_000));
  }

  @Test
  void aliasesThatGrowWithEachLineAreRefused() throws IOException {
    StringBuilder laughs = new StringBuilder("a0: &a0 [ha, ha]\n");
    for (int i = 1; i < 60; i++) {
      laughs.append("a%d: &a%d [%s]\n".formatted(i, i, "*a%d, ".formatted(i - 1).repeat(9)));
    }
    assertTold(told(laughs.toString()), "aliases such as");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "[a, ", "{", "a: [", "[? "})
  void nestingWithoutAnEndIsRefused(String opening) throws IOException {
    assertTold(told(filled(opening)));
    assertTold(told("input: " + filled(opening)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*a, ", "&a x, ", "!a x, ", "!!a x, ", "{}: 1, ", "<<: x, "})
  void veryManyFaultsInOneLineAreTold(String fault) throws IOException {
    boolean key = fault.contains(":");
    assertTold(told("input: " + (key ? "{" : "[") + filled(fault) + (key ? "}" : "]")));
  }

  @Test
  void aHundredMegabytesAreRefusedUnread() throws IOException {
    Path file = folder.resolve("large.yaml");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(100L << 20);
    }
    assertTold(told(file), "more than 1 MiB");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"name: '%s'", "name: \"%s\"", "name: |\n  %s", "name: %s", "%s: x", "? %s"})
  void oneVeryLongTextIsTold(String place) throws IOException {
    assertTold(told(place.formatted(filled("x"))));
    assertTold(told(place.formatted(filled("x y "))));
  }

  @Test
  void veryManyKeysAreTold() throws IOException {
    StringBuilder lines = new StringBuilder();
    StringBuilder flow = new StringBuilder("input: {");
    for (int i = 0; i < 70_000; i++) {
      lines.append("key-").append(i).append(": 1\n");
      flow.append("k").append(i).append(": 1, ");
    }
    assertTold(told(lines.toString()), "key-");
    assertTold(told(flow.append("}").toString()));
    assertTold(told(filled("name: x\n")), "for the second time");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999999999",
        "-1e999999999",
        "1e-999999999",
        "0x%s",
        "%s",
        "%s.5",
        "1e%s",
        ".inf",
        "0.%s",
        "%ss",
        "%sm",
        "1e999999999s",
        "%sGB",
        "1e999999999 MB"
      })
  void hugeNumbersAreTold(String number) throws IOException {
    String written = number.formatted("9".repeat(200_000)).replace("\n", "");
    assertTold(
        told(
            "version: 1\ninput: { path: a, limits: { bytes: "
                + written
                + ", depth: "
                + written
                + ", compression-ratio: "
                + written
                + " } }\nrun: { workers: "
                + written
                + ", timeout: "
                + written
                + " }\noutputs: [ { use: jsonl } ]\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!javax.script.ScriptEngineManager [ !!java.net.URLClassLoader [[ !!java.net.URL"
            + " [\"http://localhost:9/\"] ]] ]",
        "!!java.io.FileOutputStream [ made.txt ]",
        "!<tag:yaml.org,2002:java.lang.ProcessBuilder> [ touch, made.txt ]",
        "!java.lang.Runtime {}"
      })
  void aTagMakesNoObject(String tagged) throws IOException {
    assertTold(told(tagged), "tags such as '!");
    assertTold(told("version: 1\ninput: " + tagged), "tags such as '!");
    assertTold(told("outputs: [ { use: csv, with: " + tagged + " } ]"), "tags such as '!");
    assertThat(Path.of("made.txt")).doesNotExist();
  }
}
