package org.copydesk.loader.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.copydesk.api.source.Loaded;
import org.copydesk.loader.Loading;
import org.junit.jupiter.api.Test;

class FloodTest {

  private static final String WORDS = "BT /F 12 Tf 40 700 Td (The pier is closed) Tj ET ";

  @Test
  void aStreamThatUnpacksToAFloodIsLeftPacked() {
    byte[] flood = deflated(" ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8), 130);

    Loaded outcome = load(stream("/FlateDecode", flood));

    assertThat(Loading.summary(outcome)).isEqualTo("a.pdf beyond-limit");
    assertThat(((Loaded.Failed) outcome).detail()).contains("'compression-ratio' in input.limits");
  }

  @Test
  void aFloodInTwoLayersIsSeenAsWell() {
    byte[] flood = deflated(deflated(new byte[1 << 20], 130), 1);

    assertThat(Loading.summary(load(stream("[/FlateDecode /FlateDecode]", flood))))
        .isEqualTo("a.pdf beyond-limit");
  }

  @Test
  void aPageThatPrintsWithoutEndKeepsItsBeginning() {
    byte[] words = deflated(WORDS.repeat(1_000).getBytes(StandardCharsets.UTF_8), 40);

    Loaded outcome = load(stream("/FlateDecode", words));

    assertThat(Loading.summary(outcome)).isEqualTo("a.pdf over-limit");
    assertThat(Loading.document(outcome).text()).contains("The pier is closed");
  }

  @Test
  void statesOfThePenThatLieOnEachOtherWithoutEndDoNoHarm() {
    byte[] states = deflated(("q ".repeat(100_000)).getBytes(StandardCharsets.UTF_8), 10);
    byte[] words = deflated(WORDS.getBytes(StandardCharsets.UTF_8), 1);

    assertThat(Loading.summary(load(stream("/FlateDecode", states)))).contains("no-text-layer");
    assertThat(Loading.summary(load(stream("/FlateDecode", words)))).isEqualTo("a.pdf ok");
  }

  @Test
  void aCountOfPagesThatIsALieIsNotBelieved() {
    byte[] words = deflated(WORDS.getBytes(StandardCharsets.UTF_8), 1);
    String content = stream("/FlateDecode", words);
    String lie = pdf(content).replace("/Count 1", "/Count 1000000000");

    Loaded outcome = Loading.outcomes("a.pdf", lie.getBytes(StandardCharsets.ISO_8859_1)).get(0);

    assertThat(Loading.document(outcome).text()).contains("The pier is closed");
  }

  private static Loaded load(String content) {
    return Loading.outcomes("a.pdf", pdf(content).getBytes(StandardCharsets.ISO_8859_1)).get(0);
  }

  private static String stream(String filter, byte[] bytes) {
    return "<< /Filter "
        + filter
        + " /Length "
        + bytes.length
        + " >>\nstream\n"
        + new String(bytes, StandardCharsets.ISO_8859_1)
        + "\nendstream";
  }

  /** Writes a document of one page; a reader finds its objects without their table. */
  private static String pdf(String content) {
    List<String> objects =
        List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources"
                + " << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
            content);
    StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
    for (int i = 0; i < objects.size(); i++) {
      pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    return pdf + "trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n0\n%%EOF\n";
  }

  private static byte[] deflated(byte[] bytes, int times) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
      for (int i = 0; i < times; i++) {
        packed.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
