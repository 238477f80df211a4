package org.copydesk.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.Loaded;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Resource;
import org.copydesk.loader.format.Limits;
import org.junit.jupiter.api.Test;

class BadInputTest {

  private static final String WORDS = "The council met on Monday and spoke about the harbour. ";

  @Test
  void aFileWithoutBytesIsEmpty() {
    assertThat(Loading.summaries(Loading.outcomes("a.pdf", new byte[0])))
        .containsExactly("a.pdf empty");
  }

  @Test
  void aFileThatCannotBeOpenedIsUnreadableWithItsCause() {
    Loaded.Failed failed = load(refusing(new AccessDeniedException("/secret/place/a.txt")));

    assertThat(failed.reason()).isEqualTo(Reason.UNREADABLE);
    assertThat(failed.detail()).isEqualTo("The file cannot be read: permission denied");
  }

  @Test
  void aFileThatBreaksOffWhileReadIsUnreadable() {
    Loaded.Failed failed = load(breakingOff());

    assertThat(failed.reason()).isEqualTo(Reason.UNREADABLE);
    assertThat(failed.detail()).contains("the disk is gone");
  }

  @Test
  void aLockedPdfOrWordFileIsEncrypted() throws Exception {
    assertThat(Loading.summaries(Loading.outcomes("a.pdf", Samples.lockedPdf())))
        .containsExactly("a.pdf encrypted");
    assertThat(Loading.summaries(Loading.outcomes("a.docx", lockedWord())))
        .containsExactly("a.docx encrypted");
  }

  @Test
  void aTruncatedFileIsDamagedAndSaysSoInEveryRunAlike() {
    byte[] pdf = Samples.pdf(List.of(List.of(WORDS)));
    byte[] docx = Samples.docx("Plan", List.of("|" + WORDS));

    for (byte[] whole : List.of(pdf, docx)) {
      String name = whole == pdf ? "a.pdf" : "a.docx";
      double part = whole == pdf ? 0.6 : 0.1;
      Loaded first = Loading.outcomes(name, Samples.firstPart(whole, part)).get(0);
      Loaded second = Loading.outcomes(name, Samples.firstPart(whole, part)).get(0);
      assertThat(((Loaded.Failed) first).reason()).isEqualTo(Reason.DAMAGED);
      assertThat(first).isEqualTo(second);
    }
  }

  @Test
  void aTruncatedWordFileKeepsTheTextThatIsThere() {
    byte[] docx = Samples.docx("Plan", List.of("|" + WORDS));
    Loaded loaded = Loading.outcomes("a.docx", Samples.firstPart(docx, 0.6)).get(0);

    assertThat(Loading.summary(loaded)).isEqualTo("a.docx damaged-in-part");
    assertThat(Loading.document(loaded).text()).isEqualTo(WORDS.strip());
  }

  @Test
  void aPdfWithoutItsEndKeepsItsTextAndIsDamagedInPart() {
    byte[] pdf = Samples.pdf(List.of(List.of(WORDS), List.of(WORDS)));
    Loaded loaded = Loading.outcomes("a.pdf", Samples.firstPart(pdf, 0.995)).get(0);

    assertThat(Loading.summary(loaded)).isEqualTo("a.pdf damaged-in-part");
    assertThat(Loading.document(loaded).text()).contains("harbour");
  }

  @Test
  void aTruncatedArchiveKeepsWhatCanBeRead() {
    byte[] zip =
        Samples.zip(Samples.members("a.txt", WORDS, "b.txt", noise(60_000), "c.txt", WORDS));

    assertThat(Loading.summaries(Loading.outcomes("all.zip", Samples.firstPart(zip, 0.5))))
        .containsExactly(
            "all.zip damaged-in-part", "all.zip!/a.txt ok", "all.zip!/b.txt damaged-in-part");
  }

  @Test
  void aPictureOrAPageWithoutWordsHasNoTextLayer() throws IOException {
    Loaded scan = Loading.outcomes("scan.pdf", Samples.pdf(List.of(List.of()))).get(0);

    assertThat(Loading.summary(scan)).isEqualTo("scan.pdf no-text-layer");
    assertThat(Loading.document(scan).text()).isEmpty();
    assertThat(Loading.summaries(Loading.outcomes("a.png", png())))
        .containsExactly("a.png no-text-layer");
  }

  @Test
  void bytesThatNobodyKnowsHaveAnUnsupportedType() {
    byte[] unknown = {0, 1, 2, 3, (byte) 200, 5, 6, 7, 0, 0, 1, (byte) 250};

    Loaded.Failed failed = (Loaded.Failed) Loading.outcomes("a.bin", unknown).get(0);

    assertThat(failed.reason()).isEqualTo(Reason.UNSUPPORTED_TYPE);
    assertThat(failed.detail()).isEqualTo("application/octet-stream");
  }

  @Test
  void aTextBeyondTheLimitKeepsItsBeginning() {
    LoaderSettings narrow =
        LoaderSettings.standard().withLimits(new Limits(1_000, 5, 10, 1 << 20, 100));
    Map<String, byte[]> files =
        Samples.members(
            "a.txt",
            WORDS.repeat(100),
            "a.html",
            "<p>" + WORDS.repeat(100) + "</p><p>" + WORDS.repeat(100) + "</p>",
            "a.eml",
            "Subject: Long\n\n" + WORDS.repeat(100),
            "a.docx",
            Samples.docx("Plan", List.of("|" + WORDS.repeat(100), "|" + WORDS)));

    files.forEach(
        (name, bytes) -> {
          Loaded outcome = Loading.outcomes(narrow, name, bytes).get(0);
          assertThat(Loading.summary(outcome)).isEqualTo(name + " over-limit");
          assertThat(Loading.document(outcome).text()).hasSizeBetween(900, 1_000);
        });
  }

  @Test
  void nestingBeyondAllMeasureIsNoCrash() {
    String deep = "<div>".repeat(60_000) + WORDS + "</div>".repeat(60_000);
    String xml = "<a>".repeat(60_000) + WORDS + "</a>".repeat(60_000);

    assertThat(Loading.outcomes("deep.html", Samples.utf8(deep))).hasSize(1);
    assertThat(Loading.outcomes("deep.xml", Samples.utf8("<?xml version='1.0'?>" + xml)))
        .hasSize(1);
  }

  @Test
  void anEntityOfAnXmlFileIsNotFetched() throws IOException {
    java.nio.file.Path secret = java.nio.file.Files.createTempFile("secret", ".txt");
    java.nio.file.Files.writeString(secret, "the secret words");
    String xml =
        "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY e SYSTEM '"
            + secret.toUri()
            + "'>]><a>Before &e; after</a>";

    List<Loaded> outcomes = Loading.outcomes("a.xml", Samples.utf8(xml));
    java.nio.file.Files.delete(secret);

    assertThat(Loading.documents(outcomes)).noneMatch(d -> d.text().contains("secret words"));
    assertThat(outcomes).hasSize(1);
  }

  private static byte[] noise(int size) {
    byte[] letters = new byte[size];
    java.util.Random random = new java.util.Random(7);
    for (int i = 0; i < size; i++) {
      letters[i] = (byte) (random.nextInt(8) == 0 ? ' ' : 'a' + random.nextInt(26));
    }
    return letters;
  }

  private static byte[] png() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  private static byte[] lockedWord() throws Exception {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var out = encryptor.getDataStream(file)) {
        out.write(Samples.docx("Plan", List.of("|" + WORDS)));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static Loaded.Failed load(Resource resource) {
    List<Loaded> outcomes = new ArrayList<>();
    TikaLoader.of(LoaderSettings.standard()).load(resource, outcomes::add);
    assertThat(outcomes).hasSize(1);
    return (Loaded.Failed) outcomes.get(0);
  }

  private interface Opening {
    InputStream open() throws IOException;
  }

  private static Resource refusing(IOException cause) {
    return resource(
        () -> {
          throw cause;
        });
  }

  private static Resource breakingOff() {
    return resource(
        () ->
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("the disk is gone");
              }
            });
  }

  private static Resource resource(Opening opening) {
    return new Resource() {
      @Override
      public Place place() {
        return Place.of("a.txt");
      }

      @Override
      public InputStream open() throws IOException {
        return opening.open();
      }
    };
  }
}
