package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int show(Object... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "show";
    for (int i = 0; i < arguments.length; i++) {
      all[i + 1] = arguments[i].toString();
    }
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false);
    return new CommandLineApp(terminal, folder).execute(all);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path zip() throws IOException {
    Path zip = folder.resolve("pack.zip");
    try (OutputStream bytes = Files.newOutputStream(zip);
        ZipOutputStream members = new ZipOutputStream(bytes)) {
      for (String name : new String[] {"notes/one.txt", "two.html"}) {
        members.putNextEntry(new ZipEntry(name));
        members.write("The boats of Orrin sail again.".getBytes(StandardCharsets.UTF_8));
      }
    }
    return zip;
  }

  @Test
  void aFileIsShownWithWhatIsKnownOfItAndItsSections() throws IOException {
    Path page = file("news.html", "<title>Boats</title><h2>Orrin</h2><p>They sail again.</p>");
    assertThat(show(page)).isZero();
    assertThat(out.toString())
        .startsWith("news.html")
        .containsPattern("type +text/html")
        .containsPattern("status +processed")
        .containsPattern("title +Boats")
        .contains("heading 2 \u2502 Orrin")
        .contains("paragraph \u2502 They sail again.");
  }

  @Test
  void aFileThatGivesNoTextTellsItsReason() throws IOException {
    assertThat(show(file("empty.txt", ""))).isEqualTo(3);
    assertThat(out.toString()).containsPattern("status +quarantined, empty");
    assertThat(show(file("broken.pdf", "%PDF-1.4 and nothing else"))).isEqualTo(3);
    assertThat(out.toString()).containsPattern("status +quarantined, damaged");
  }

  @Test
  void aMissingFileAndAFolderAreMisuses() {
    assertThat(show(folder.resolve("none.txt"))).isEqualTo(2);
    assertThat(show(folder)).isEqualTo(2);
    assertThat(err.toString()).contains("no file").contains("is a folder");
  }

  @Test
  void whatIsInsideIsListedAndShownWhenItIsNamed() throws IOException {
    assertThat(show(zip())).isZero();
    assertThat(out.toString()).contains("inside  2").contains("notes/one.txt", "two.html");
    assertThat(show(zip(), "--inside", "notes/one.txt")).isZero();
    assertThat(out.toString()).contains("pack.zip!/notes/one.txt").contains("sail again");
    assertThat(show(zip(), "--inside", "one.txt")).isZero();
    assertThat(show(zip(), "--inside", "three.txt")).isEqualTo(2);
    assertThat(err.toString()).contains("no 'three.txt' inside").contains("'two.html'");
  }

  @Test
  void standardInputIsShown() {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream("The boats sail.".getBytes(StandardCharsets.UTF_8)));
    try {
      assertThat(show("-")).isZero();
    } finally {
      System.setIn(before);
    }
    assertThat(out.toString()).contains("The boats sail.");
  }

  @Test
  void linesAreAsWideAsIsSaid() throws IOException {
    Path text = file("long.txt", "word ".repeat(100));
    assertThat(show(text, "--width", "50")).isZero();
    assertThat(out.toString().lines().filter(line -> line.contains("word")))
        .hasSizeGreaterThan(8)
        .allMatch(line -> line.length() <= 50);
    assertThat(show(text, "--width", "3")).isEqualTo(2);
  }

  @Test
  void anUnknownLayerAndAnUnknownStageAreMisuses() throws IOException {
    Path text = file("a.txt", "The boats sail.");
    assertThat(show(text, "--layer", "qoutes")).isEqualTo(2);
    assertThat(show(text, "--stages", "lingustics")).isEqualTo(2);
    assertThat(show(text, "--no-stages", "--stages", "linguistics")).isEqualTo(2);
    assertThat(err.toString()).contains("no layer 'qoutes'").contains("'lingustics'");
  }
}
