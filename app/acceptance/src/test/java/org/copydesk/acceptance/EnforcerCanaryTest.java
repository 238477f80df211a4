package org.copydesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnforcerCanaryTest {

  private static final String TIKA =
      "<dependency><groupId>org.apache.tika</groupId><artifactId>tika-core</artifactId></dependency>";

  private static final String PARSERS = TIKA.replace("tika-core", "tika-parsers-standard-package");

  /** The API alone: its build needs no other module of this checkout in a repository. */
  @Test
  void aDependencyThroughTheWallOfTheApiBreaksItsBuild(@TempDir Path copy) throws IOException {
    assumeThat(mavenIsThere()).as("mvn on the path").isTrue();
    write(copy.resolve("pom.xml"), Outputs.text(House.path("pom.xml")));
    String pom = Outputs.text(House.path("core/api/pom.xml"));
    String broken = pom.replaceFirst("(?s)(.*)</dependencies>", "$1" + TIKA + "</dependencies>");
    write(copy.resolve("core/api/pom.xml"), broken);
    Desk.Call call =
        Desk.run(
            List.of("mvn", "-o", "-B", "-q", "-f", "core/api", "enforcer:enforce@walls"),
            Map.of(),
            copy);
    assertThat(call.exitCode()).as("%s", call).isNotZero();
    assertThat(call.out())
        .contains("The API is compiled against by third parties")
        .contains("org.apache.tika:tika-core");
  }

  /** As if the hole of one listed library were in every version: the parsers bring it along. */
  @Test
  void aDependencyWithAKnownHoleBreaksTheBuild(@TempDir Path copy) throws IOException {
    assumeThat(mavenIsThere()).as("mvn on the path").isTrue();
    write(copy.resolve("pom.xml"), Outputs.text(House.path("pom.xml")));
    String holes = Outputs.text(House.path(".mvn/known-holes.xml"));
    write(
        copy.resolve(".mvn/known-holes.xml"),
        holes.replace("com.github.junrar:junrar:(,7.4.1)", "com.github.junrar:junrar:(,99)"));
    String pom = Outputs.text(House.path("core/api/pom.xml"));
    String broken = pom.replaceFirst("(?s)(.*)</dependencies>", "$1" + PARSERS + "</dependencies>");
    write(copy.resolve("core/api/pom.xml"), broken);
    Desk.Call call =
        Desk.run(
            List.of("mvn", "-o", "-B", "-q", "-f", "core/api", "enforcer:enforce@known-holes"),
            Map.of(),
            copy);
    assertThat(call.exitCode()).as("%s", call).isNotZero();
    assertThat(call.out())
        .contains("A dependency has a known hole", "com.github.junrar:junrar:jar:");
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static boolean mavenIsThere() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(path)
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "mvn")));
  }
}
