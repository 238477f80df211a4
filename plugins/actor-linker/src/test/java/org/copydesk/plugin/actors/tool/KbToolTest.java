package org.copydesk.plugin.actors.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KbToolTest {

  private static final String ACTORS =
      """
      id,name,type,aliases,description,prior
      red-hand,Red Hand,armed-group,the Hand|RH,Armed movement in Orsania,
      orsania,Orsania,country,Orsanian|Orsanians,,
      anna,Anna Velm,person,Velm,Foreign minister of Orsania,
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  @BeforeEach
  void actorsLieThere() throws IOException {
    Files.writeString(folder.resolve("actors.csv"), ACTORS);
  }

  @Test
  void aBaseIsBuiltAndLookedUp() {
    Called built = Called.kb(folder, "build", "actors.csv", "-o", "actors.kb");
    assertThat(built.code()).as(built.err()).isZero();
    assertThat(built.out()).contains("3 entries with 8 names");
    Called found = Called.kb(folder, "lookup", "the Hand", "-k", "actors.kb", "--no-bundled");
    assertThat(found.out())
        .contains("1.000  Red Hand  red-hand  armed-group", "by 'Hand', name; in actors.kb");
  }

  @Test
  void theBundledBaseIsLookedIntoAsWell() {
    Called found = Called.kb(folder, "lookup", "Kabul");
    assertThat(found.out()).contains("Afghanistan  country:AF  country", "capital; in bundled");
  }

  @Test
  void aNameThatNobodyHasIsSaid() {
    assertThat(Called.kb(folder, "lookup", "Nobody Atall").out())
        .contains("Nobody is called 'Nobody Atall'");
  }

  @Test
  void theScoresOfAllCandidatesAddUpToOne() {
    Called found = Called.kb(folder, "lookup", "Georgia", "--most", "50");
    double sum =
        found
            .out()
            .lines()
            .filter(line -> line.matches("[01]\\.\\d{3}  .*"))
            .mapToDouble(line -> Double.parseDouble(line.substring(0, 5)))
            .sum();
    assertThat(sum).isBetween(0.98, 1.02);
  }

  @Test
  void whatABaseWasMadeFromIsTold() {
    Called.kb(folder, "build", "actors.csv", "-o", "actors.kb");
    assertThat(Called.kb(folder, "info", "actors.kb").out())
        .contains("actors.kb: 3 entries, 8 names", "1  armed-group", "8  any", "3  actors.csv (csv")
        .contains("sha-256");
  }

  @Test
  void aPlainBaseAndTheBundledOneAreCounted() {
    assertThat(Called.kb(folder, "info", "actors.csv").out())
        .contains("actors.csv: 3 entries, 8 names", "1  country", "3  actors.csv (csv");
    assertThat(Called.kb(folder, "list").out())
        .containsPattern("bundled: [4-9],\\d{3} entries")
        .doesNotContain("made from");
    assertThat(Called.kb(folder, "info", "none.kb").code()).isOne();
  }

  @Test
  void badRowsAreToldByLineAndTheRestIsBuilt() throws IOException {
    Files.writeString(
        folder.resolve("more.csv"),
        "id,name,type,prior\nx,,person,\nanna,Anna Again,person,\ny,Y,person,z\nz,Z,person,y\n");
    Called built = Called.kb(folder, "build", "actors.csv", "more.csv", "-o", "all.kb");
    assertThat(built.code()).isZero();
    assertThat(built.err())
        .contains(
            "more.csv:2: no 'name'",
            "more.csv:3: the id 'anna' stands on line 4 of " + folder.resolve("actors.csv"),
            "more.csv:5: 'prior' goes in a circle: z → y → z");
    assertThat(built.out()).contains("5 entries", "3 problems");
    assertThat(Called.kb(folder, "lookup", "anna", "-k", "all.kb").out()).contains("Anna Velm");
    assertThat(Called.kb(folder, "lookup", "Z", "-k", "all.kb").out()).doesNotContain("before:");
    assertThat(Called.kb(folder, "lookup", "Y", "-k", "all.kb").out()).contains("before: z");
    assertThat(Called.kb(folder, "info", "all.kb").out()).contains("2  more.csv (csv");
  }

  @Test
  void nothingIsBuiltOfBadRowsWhenTheUserIsStrict() throws IOException {
    Files.writeString(folder.resolve("bad.csv"), "id,name,type\na,Anna,person\nb,,person\n");
    Called built = Called.kb(folder, "build", "bad.csv", "-o", "bad.kb", "--strict");
    assertThat(built.code()).isOne();
    assertThat(built.err()).contains("bad.csv:3: no 'name'", "Nothing was built");
    assertThat(folder.resolve("bad.kb")).doesNotExist();
    assertThat(names()).containsExactlyInAnyOrder("actors.csv", "bad.csv");
  }

  @Test
  void theSameInputGivesTheSameBytesAndNothingElseIsLeft() throws IOException {
    Called.kb(folder, "build", "actors.csv", "-o", "one.kb");
    Called.kb(folder, "build", "actors.csv", "-o", "other.kb");
    assertThat(folder.resolve("one.kb")).hasSameBinaryContentAs(folder.resolve("other.kb"));
    assertThat(names()).containsExactlyInAnyOrder("actors.csv", "one.kb", "other.kb");
  }

  @Test
  void aFormatMayBeNamedAndAnUnknownOneIsAMisuse() {
    assertThat(Called.kb(folder, "build", "actors.csv", "-o", "a.kb", "--format", "csv").code())
        .isZero();
    Called wrong = Called.kb(folder, "build", "actors.csv", "-o", "a.kb", "--format", "xml");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("'xml' is no format. There are: csv, jsonl");
  }

  @Test
  void wrongArgumentsAreMisuses() {
    assertThat(Called.kb(folder).code()).isEqualTo(2);
    assertThat(Called.kb(folder, "bulid").err()).contains("bulid");
    assertThat(Called.kb(folder, "build", "none.csv", "-o", "a.kb").err())
        .contains("there is no file");
    assertThat(Called.kb(folder, "build", "actors.csv", "-o", "actors.csv").err())
        .contains("cannot be input and output");
    assertThat(Called.kb(folder, "build", "--help").out()).contains("--strict");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
