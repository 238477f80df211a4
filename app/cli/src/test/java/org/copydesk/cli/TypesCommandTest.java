package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypesCommandTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int execute(String... arguments) {
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false);
    return new CommandLineApp(terminal, folder).execute(arguments);
  }

  @Test
  void everyTypeStandsUnderWhatBecomesOfIt() {
    assertThat(execute("types")).isZero();
    assertThat(group("Read with its structure")).contains(".html", "text/html", "mail");
    assertThat(group("Read as text, by Tika")).contains(".chm");
    assertThat(group("Read as it stands")).contains(".txt", "text/plain");
    assertThat(group("Opened")).contains(".zip", ".7z", ".mbox", ".pst");
    assertThat(group("A picture")).contains(".png", "image/jpeg").doesNotContain("svg");
    assertThat(out.toString()).doesNotContain("Not read").contains("media types can be read, of");
  }

  @Test
  void anEndingGivesItsTypes() {
    assertThat(execute("types", "docx", ".PDF")).isZero();
    assertThat(out.toString())
        .contains(".docx", "wordprocessingml.document", ".pdf", "application/pdf")
        .doesNotContain(".html");
  }

  @Test
  void aWordFindsTypesByTheirNames() {
    assertThat(execute("types", "spreadsheet")).isZero();
    assertThat(out.toString()).contains(".ods", ".xlsx");
  }

  @Test
  void aTypeThatNobodyReadsIsShownAsSuch() {
    assertThat(execute("types", "exe")).isZero();
    assertThat(group("Not read")).contains(".exe");
  }

  @Test
  void aFileIsTakenForWhatItsBytesSay() throws IOException {
    Path file = Files.writeString(folder.resolve("page.doc"), "<!DOCTYPE html><html><p>Hi</html>");
    assertThat(execute("types", file.toString())).isZero();
    assertThat(out.toString())
        .containsPattern("taken for +HyperText Markup Language \\(text/html\\)")
        .containsPattern("by its name +Microsoft Word Document")
        .contains("by the reader 'markup'");
  }

  @Test
  void aFileThatIsNotThereIsToldByItsName() {
    assertThat(execute("types", "x.doc")).isZero();
    assertThat(out.toString()).contains("There is no file 'x.doc'", "msword").doesNotContain("xdw");
  }

  @Test
  void anUnknownWordIsAMisuse() {
    assertThat(execute("types", "qqzz")).isEqualTo(2);
    assertThat(err.toString()).contains("'qqzz'");
  }

  @Test
  void aFolderIsAMisuseThatNamesTheCommandForIt() {
    assertThat(execute("types", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("is a folder", "copydesk init");
  }

  /** What stands under a title, up to the next empty line. */
  private String group(String title) {
    String text = out.toString();
    assertThat(text).contains(title);
    String below = text.substring(text.indexOf(title));
    return below.substring(0, below.indexOf("\n\n"));
  }
}
