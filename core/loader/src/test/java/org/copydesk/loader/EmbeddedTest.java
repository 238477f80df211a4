package org.copydesk.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.copydesk.api.document.Document;
import org.copydesk.api.source.Loaded;
import org.copydesk.loader.format.Labels;
import org.copydesk.loader.format.Limits;
import org.junit.jupiter.api.Test;

class EmbeddedTest {

  private static final Limits NARROW = new Limits(10_000, 2, 3, 100_000, 100);

  @Test
  void givesAnArchiveOneOutcomeAndEachMemberItsOwnInDepth() {
    byte[] inner = Samples.zip(Samples.members("deep/c.txt", "Third."));
    byte[] outer = Samples.zip(Samples.members("a.txt", "First.", "in.zip", inner, "b.txt", "2nd"));

    List<Loaded> outcomes = Loading.outcomes("all.zip", outer);

    assertThat(Loading.summaries(outcomes))
        .containsExactly(
            "all.zip container",
            "all.zip!/a.txt ok",
            "all.zip!/in.zip container",
            "all.zip!/in.zip!/deep/c.txt ok",
            "all.zip!/b.txt ok");
  }

  @Test
  void idsDependOnBytesAndPathAlone() {
    byte[] zip = Samples.zip(Samples.members("a.txt", "Same.", "b.txt", "Same."));

    List<Document> here = Loading.documents(Loading.outcomes("here.zip", zip));
    List<Document> moved = Loading.documents(Loading.outcomes("moved/away.zip", zip));

    assertThat(here.get(0).id()).isEqualTo(moved.get(0).id()).isNotEqualTo(here.get(1).id());
    assertThat(here.get(0).origin().sha256()).isEqualTo(here.get(1).origin().sha256());
    assertThat(here.get(0).parent()).isPresent().isEqualTo(moved.get(0).parent());
  }

  @Test
  void namesInsideAreHarmlessAndUnique() {
    Labels labels = new Labels();

    assertThat(labels.of("../../etc/pass\u0000wd")).isEqualTo("etc/passwd");
    assertThat(labels.of("C:\\letters\\june.txt")).isEqualTo("letters/june.txt");
    assertThat(labels.of("/letters/./june.txt")).isEqualTo("letters/june (2).txt");
    assertThat(labels.of("evil\u202Etxt.exe")).isEqualTo("eviltxt.exe");
    assertThat(labels.of("")).isEqualTo("embedded-1");
    assertThat(labels.of("=1+1.csv")).isEqualTo("1+1.csv");
    assertThat(labels.of("..")).isEqualTo("embedded-2");
  }

  @Test
  void mailsOfAMailboxAreNumbered() {
    String mailbox =
        "From a@b.c Mon Jan  5 10:00:00 2026\nFrom: A <a@b.c>\nSubject: One\n\nHello one.\n\n"
            + "From a@b.c Mon Jan  5 10:00:00 2026\nFrom: A <a@b.c>\nSubject: Two\n\nHello two.\n";

    assertThat(Loading.summaries(Loading.outcomes("old.mbox", Samples.utf8(mailbox))))
        .containsExactly(
            "old.mbox container", "old.mbox!/embedded-1 ok", "old.mbox!/embedded-2 ok");
  }

  @Test
  void aCompressedFileHoldsOneDocument() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(Samples.utf8("Words of a note."));
    }

    assertThat(Loading.summaries(Loading.outcomes("note.txt.gz", out.toByteArray())))
        .containsExactly("note.txt.gz container", "note.txt.gz!/note.txt ok");
  }

  @Test
  void beyondALimitEveryMemberStillHasItsOutcome() {
    byte[] third = Samples.zip(Samples.members("c.txt", "Third."));
    byte[] second = Samples.zip(Samples.members("b.zip", third));
    byte[] many =
        Samples.zip(Samples.members("1.txt", "a", "2.txt", "b", "3.txt", "c", "4.txt", "d"));
    byte[] big = Samples.zip(Samples.members("big.txt", "a ".repeat(60_000), "small.txt", "b"));

    assertThat(narrow("deep.zip", Samples.zip(Samples.members("a.zip", second))))
        .containsExactly(
            "deep.zip container",
            "deep.zip!/a.zip container",
            "deep.zip!/a.zip!/b.zip container",
            "deep.zip!/a.zip!/b.zip!/c.txt beyond-limit");
    assertThat(narrow("many.zip", many)).endsWith("many.zip!/4.txt beyond-limit");
    assertThat(narrow("big.zip", big))
        .containsExactly(
            "big.zip container", "big.zip!/big.txt beyond-limit", "big.zip!/small.txt ok");
  }

  @Test
  void aFileMayUnpackToSomeTimesItsOwnSizeBeyondWhatEveryFileMay() throws IOException {
    byte[] bomb = zeros(300);

    List<Loaded> outcomes = Loading.outcomes("bomb.gz", bomb);
    assertThat(Loading.summaries(outcomes))
        .containsExactly("bomb.gz container", "bomb.gz!/bomb beyond-limit");
    assertThat(((Loaded.Failed) outcomes.get(1)).detail())
        .startsWith("Its file of " + bomb.length + " bytes unpacks to more than 100 times that")
        .contains("'compression-ratio' in input.limits");
    Limits wide = new Limits(1_000_000, 10, 20_000, 4L << 30, 5_000);
    assertThat(
            Loading.summaries(
                Loading.outcomes(LoaderSettings.standard().withLimits(wide), "bomb.gz", bomb)))
        .doesNotContain("bomb.gz!/bomb beyond-limit");
  }

  @Test
  void anOfficeFileThatUnpacksTooFarSaysSo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(Samples.utf8("<document><body><p><r><t>Words of the plan.</t></r></p>"));
      byte[] comment = Samples.utf8("<!--" + " ".repeat(1 << 20) + "-->");
      for (int i = 0; i < 250; i++) {
        zip.write(comment);
      }
      zip.write(Samples.utf8("</body></document>"));
    }

    List<Loaded> outcomes = Loading.outcomes("bomb.docx", out.toByteArray());

    assertThat(Loading.summaries(outcomes)).containsExactly("bomb.docx over-limit");
    assertThat(Loading.document(outcomes.get(0)).text()).contains("Words of the plan.");
  }

  private static byte[] zeros(int mebibytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      byte[] mebibyte = new byte[1 << 20];
      for (int i = 0; i < mebibytes; i++) {
        gzip.write(mebibyte);
      }
    }
    return out.toByteArray();
  }

  private static List<String> narrow(String name, byte[] bytes) {
    return Loading.summaries(
        Loading.outcomes(LoaderSettings.standard().withLimits(NARROW), name, bytes));
  }
}
