package org.copydesk.embed.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  private static Diagnosis only(Check check) {
    List<Diagnosis> all = check.diagnoses();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private Path program(String script) throws IOException {
    Path program = Files.writeString(folder.resolve("tesseract"), "#!/bin/sh\n" + script);
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return program;
  }

  @Test
  void theJavaThatRunsTheTestsWillDo() {
    Diagnosis java = only(new JavaCheck());
    assertThat(java.verdict()).isEqualTo(Verdict.OK);
    assertThat(java.finding()).contains(System.getProperty("java.version"));
  }

  @Test
  void littleMemoryIsAWarningWithTheMend() {
    assertThat(only(new MemoryCheck(4L << 30, 4)))
        .isEqualTo(Diagnosis.ok("memory", "4.0 GB for Java, 4 processors"));
    assertThat(only(new MemoryCheck(200L << 20, 1)).mend()).contains("COPYDESK_OPTS");
    assertThat(only(new MemoryCheck(1L << 30, 16)).mend()).contains("--workers");
  }

  @Test
  void aFolderThatCanBeWrittenIsLeftAsItWas() {
    assertThat(only(new FolderCheck("output", folder.resolve("a/b"), "")).finding())
        .contains("can be written");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFileInTheFoldersPlaceIsAProblem() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "x");
    Diagnosis taken = only(new FolderCheck("output", file.resolve("out"), "Name another."));
    assertThat(taken.verdict()).isEqualTo(Verdict.PROBLEM);
    assertThat(taken.finding()).contains("taken");
    assertThat(taken.mend()).isEqualTo("Name another.");
  }

  @Test
  void noTesseractIsAWarning() {
    Diagnosis none = only(new OcrCheck(folder.toString()));
    assertThat(none.verdict()).isEqualTo(Verdict.WARNING);
    assertThat(none.mend()).contains("install Tesseract", "ocr: on");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // the stand-in for Tesseract is a shell script
  void aTesseractTellsItsVersionAndLanguages() throws IOException {
    program("[ $1 = --version ] && echo tesseract 9.9 || printf 'List:\\neng\\npor\\n'\n");
    Diagnosis found = only(new OcrCheck(folder.toString()));
    assertThat(found.verdict()).isEqualTo(Verdict.OK);
    assertThat(found.finding()).startsWith("tesseract 9.9").endsWith("languages eng, por");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // the stand-in for Tesseract is a shell script
  void aTesseractThatDoesNotRunIsAWarning() throws IOException {
    program("exit 127\n");
    Diagnosis broken = only(new OcrCheck(folder.toString()));
    assertThat(broken.verdict()).isEqualTo(Verdict.WARNING);
    assertThat(broken.finding()).contains("ends with 127");
  }

  @Test
  void fileNamesWithoutUnicodeAreAWarning() {
    Map<String, String> posix = Map.of("sun.jnu.encoding", "ANSI_X3.4-1968");
    assertThat(only(new EncodingCheck(posix::get)).mend()).contains("LC_ALL");
    assertThat(only(new EncodingCheck(Map.of("sun.jnu.encoding", "UTF-8")::get)).verdict())
        .isEqualTo(Verdict.OK);
  }

  @Test
  void pluginsThatCannotBeUsedTellWhy() throws IOException {
    Files.writeString(folder.resolve("bad.zip"), "no zip");
    Diagnosis bad = only(new PluginCheck(folder));
    assertThat(bad.verdict()).isEqualTo(Verdict.PROBLEM);
    assertThat(bad.finding()).contains("bad.zip", "no whole zip");
    assertThat(only(new PluginCheck()).mend()).contains("--plugins");
    assertThat(only(new PluginCheck(folder.resolve("none"))).finding()).contains("none");
  }
}
