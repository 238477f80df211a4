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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnforcerCanaryTest {

  @TempDir Path copy;

  @ParameterizedTest
  @CsvSource({
    "core/api, org.apache.tika:tika-core, The API is compiled against by third parties",
    "core/engine, org.copydesk:copydesk-loader, The engine knows the API alone"
  })
  void aDependencyThroughAWallBreaksTheBuild(String module, String dependency, String message)
      throws IOException {
    assumeThat(mavenIsThere()).as("mvn on the path").isTrue();
    copyOf("pom.xml", "");
    copyOf(module + "/pom.xml", dependency);
    Desk.Call call =
        Desk.run(
            List.of(
                "mvn",
                "-o",
                "-B",
                "-q",
                "-f",
                copy.resolve(module).toString(),
                "enforcer:enforce@walls"),
            Map.of(),
            copy);
    assertThat(call.exitCode()).as("%s", call).isNotZero();
    assertThat(call.out() + call.err()).contains(message);
  }

  private void copyOf(String pom, String dependency) throws IOException {
    String text = Outputs.text(House.path(pom));
    if (!dependency.isEmpty()) {
      String[] name = dependency.split(":");
      String more =
          "<dependency><groupId>"
              + name[0]
              + "</groupId><artifactId>"
              + name[1]
              + "</artifactId></dependency>";
      text = text.replaceFirst("(?s)(.*)</dependencies>", "$1" + more + "</dependencies>");
    }
    Path target = copy.resolve(pom);
    Files.createDirectories(target.getParent());
    Files.writeString(target, text);
  }

  private static boolean mavenIsThere() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(path)
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "mvn")));
  }
}
