package org.copydesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command of the built distribution, called as a user calls it. */
public final class Desk {

  private static final long LONGEST_MINUTES = 15;

  private Desk() {}

  /**
   * What a call gave.
   *
   * @param out standard output
   * @param err standard error
   */
  public record Call(int exitCode, String out, String err) {

    /** Returns a number of the closing table, such as the one after {@code found}. */
    public long count(String label) {
      Matcher cell = Pattern.compile("\\b" + label + " +([\\d,]+)").matcher(out);
      assertThat(cell.find()).as("'%s' in the closing table of%n%s", label, this).isTrue();
      return Long.parseLong(cell.group(1).replace(",", ""));
    }

    @Override
    public String toString() {
      return "exit code " + exitCode + "\n-- out\n" + out + "\n-- err\n" + err;
    }
  }

  /** Calls {@code copydesk} in a working directory and waits for its end. */
  public static Call call(Path workingDirectory, Object... arguments) {
    return call(Map.of(), workingDirectory, arguments);
  }

  /** Calls {@code copydesk} with more in its environment. */
  public static Call call(
      Map<String, String> environment, Path workingDirectory, Object... arguments) {
    List<String> command = new ArrayList<>();
    command.add(House.distribution().resolve("bin/copydesk").toAbsolutePath().toString());
    List.of(arguments).forEach(argument -> command.add(argument.toString()));
    return run(command, environment, workingDirectory);
  }

  /** Runs any command on the Java that runs the tests. */
  public static Call run(
      List<String> command, Map<String, String> environment, Path workingDirectory) {
    try {
      Path out = Files.createTempFile("copydesk-call", ".out");
      Path err = Files.createTempFile("copydesk-call", ".err");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(workingDirectory.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      builder.environment().putAll(environment);
      int exitCode = ended(builder.start(), command);
      Call call = new Call(exitCode, text(out), text(err));
      Files.delete(out);
      Files.delete(err);
      return call;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int ended(Process process, List<String> command) throws IOException {
    process.getOutputStream().close();
    try {
      if (process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
        return process.exitValue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
    throw new AssertionError("It did not end: " + String.join(" ", command));
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
