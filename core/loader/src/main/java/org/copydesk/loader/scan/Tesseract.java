package org.copydesk.loader.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The program that reads pictures; it is started only when a pipeline says {@code ocr: on}.
 *
 * <p>Immutable; whether it is installed is asked once a process.
 */
public final class Tesseract {

  private static final String PROGRAM = "tesseract";
  private static final String ENGLISH = "eng";
  private static final int SECONDS = 120;

  private final String language;

  private Tesseract(String language) {
    this.language = language;
  }

  /**
   * Returns one that reads a language, or English where that language is not installed.
   *
   * @param code an ISO 639-1 code
   */
  public static Tesseract of(String code) {
    String wanted = Locale.forLanguageTag(code).getISO3Language();
    List<String> languages = Installed.LANGUAGES;
    boolean known = languages.contains(wanted) || languages.isEmpty();
    boolean english = known || languages.contains(ENGLISH);
    return new Tesseract(known ? wanted : english ? ENGLISH : languages.get(0));
  }

  /** Tells whether there is a Tesseract with a language at least. */
  public static boolean isInstalled() {
    return !Installed.LANGUAGES.isEmpty();
  }

  /**
   * Reads a picture.
   *
   * @return its text, empty when it finds none
   * @throws IOException if Tesseract cannot read the file or takes too long
   */
  String read(Path picture) throws IOException {
    return run(PROGRAM, picture.toString(), "stdout", "-l", language);
  }

  private static String run(String... command) throws IOException {
    Path errors = Files.createTempFile("copydesk-", ".err");
    Path output = Files.createTempFile("copydesk-", ".ocr");
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      // One document takes one processor; the run has others to read meanwhile.
      builder.environment().put("OMP_THREAD_LIMIT", "1");
      builder.redirectOutput(output.toFile()).redirectError(errors.toFile());
      int status = finished(builder.start());
      if (status != 0) {
        throw new IOException("Tesseract cannot read it: " + Files.readString(errors).strip());
      }
      return Files.readString(output, StandardCharsets.UTF_8);
    } finally {
      Files.deleteIfExists(errors);
      Files.deleteIfExists(output);
    }
  }

  private static int finished(Process process) throws IOException {
    try {
      if (process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
      throw new IOException(new TimeoutException("Tesseract took longer than two minutes"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("reading was interrupted", e);
    } finally {
      process.destroyForcibly();
    }
  }

  /** What {@code tesseract --list-langs} says; nothing where there is no such program. */
  private static final class Installed {

    static final List<String> LANGUAGES = ask();

    private static List<String> ask() {
      try {
        Process process =
            new ProcessBuilder(PROGRAM, "--list-langs").redirectErrorStream(true).start();
        try (InputStream in = process.getInputStream()) {
          String said = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          return said.lines()
              .map(String::strip)
              .filter(l -> l.matches("[a-z]{3}(?:_\\w+)?"))
              .toList();
        } finally {
          process.destroy();
        }
      } catch (IOException e) {
        return List.of();
      }
    }
  }
}
