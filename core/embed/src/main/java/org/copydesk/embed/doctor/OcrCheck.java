package org.copydesk.embed.doctor;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Whether there is a Tesseract, which reads scans when a pipeline says {@code ocr: on}. */
public final class OcrCheck implements Check {

  private static final String SUBJECT = "ocr";
  private static final long LONGEST_SECONDS = 20;

  private final String searchPath;

  /**
   * Looks through the folders of a search path, and starts what it finds to ask for its version.
   *
   * @param searchPath the value of the environment's {@code PATH}
   */
  public OcrCheck(String searchPath) {
    this.searchPath = searchPath;
  }

  @Override
  public List<Diagnosis> diagnoses() {
    Optional<Path> program = program();
    if (program.isEmpty()) {
      return List.of(
          Diagnosis.warning(
              SUBJECT,
              "there is no 'tesseract' on the PATH: scans stay without text",
              "If you have scans, install Tesseract with your languages, and say 'ocr: on' under"
                  + " 'input'."));
    }
    try {
      return List.of(asked(program.get()));
    } catch (IOException e) {
      return List.of(
          Diagnosis.warning(
              SUBJECT,
              "'" + program.get() + "' does not run: " + e.getMessage(),
              "Install Tesseract anew."));
    }
  }

  private Optional<Path> program() {
    return Arrays.stream(searchPath.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isBlank())
        .flatMap(folder -> Stream.of("tesseract", "tesseract.exe").map(n -> Path.of(folder, n)))
        .filter(Files::isExecutable)
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static Diagnosis asked(Path program) throws IOException {
    String version = lines(program, "--version").findFirst().orElse("Tesseract");
    List<String> languages = lines(program, "--list-langs").skip(1).map(String::strip).toList();
    if (languages.isEmpty()) {
      return Diagnosis.warning(
          SUBJECT,
          version + " in " + program + ", without a language",
          "Install its data for your languages, such as the package 'tesseract-ocr-eng'.");
    }
    return Diagnosis.ok(
        SUBJECT, version + " in " + program + ", languages " + String.join(", ", languages));
  }

  private static Stream<String> lines(Path program, String option) throws IOException {
    Path answer = Files.createTempFile("copydesk-doctor", ".txt");
    try {
      Process process =
          new ProcessBuilder(program.toString(), option)
              .redirectErrorStream(true)
              .redirectOutput(answer.toFile())
              .start();
      process.getOutputStream().close();
      if (!ended(process)) {
        throw new IOException("it does not end");
      }
      if (process.exitValue() != 0) {
        throw new IOException("it ends with " + process.exitValue());
      }
      String text = new String(Files.readAllBytes(answer), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank());
    } finally {
      Files.deleteIfExists(answer);
    }
  }

  private static boolean ended(Process process) {
    try {
      return process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      process.destroyForcibly();
    }
  }
}
