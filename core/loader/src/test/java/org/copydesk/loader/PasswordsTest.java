package org.copydesk.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.copydesk.api.source.Loaded;
import org.copydesk.loader.format.Passwords;
import org.junit.jupiter.api.Test;

class PasswordsTest {

  private static final String WORDS = "The council met on Monday and spoke about the harbour.";
  private static final String SECRET = "ship's biscuit";
  private static final LoaderSettings WITH_KEYS =
      LoaderSettings.standard().withPasswords(Passwords.of(List.of("wrong", SECRET, "last")));

  private static Map<String, byte[]> lockedFiles() throws Exception {
    return Map.of(
        "a.pdf", pdf(), "a.docx", word(), "a.xls", excel(), "a.ppt", powerpoint(), "a.bin", word());
  }

  @Test
  void anEncryptedFileIsReadWithThePasswordThatFits() throws Exception {
    lockedFiles()
        .forEach(
            (name, bytes) -> {
              Loaded outcome = Loading.outcomes(WITH_KEYS, name, bytes).get(0);
              assertThat(Loading.summary(outcome)).isEqualTo(name + " ok");
              assertThat(Loading.document(outcome).text()).contains(WORDS);
            });
  }

  @Test
  void withoutItTheFileIsEncryptedAndTheDetailSaysWhereToPutOne() throws Exception {
    LoaderSettings wrong =
        LoaderSettings.standard().withPasswords(Passwords.of(List.of("no", "nor this")));
    lockedFiles()
        .forEach(
            (name, bytes) -> {
              assertThat(Loading.outcomes(name, bytes).get(0).toString())
                  .contains("ENCRYPTED")
                  .contains("'input.passwords' takes those to try");
              assertThat(Loading.outcomes(wrong, name, bytes).get(0).toString())
                  .contains("ENCRYPTED")
                  .contains("none of 'input.passwords' opens it");
            });
  }

  @Test
  void theDocumentIsKnownByItsLockedBytesAndItsOwnType() throws Exception {
    var document = Loading.document(Loading.outcomes(WITH_KEYS, "a.docx", word()).get(0));

    assertThat(document.origin().size()).isNotEqualTo(plainWord().length);
    assertThat(document.origin().mediaType()).endsWith("wordprocessingml.document");
  }

  @Test
  void aWorkbookThatIsOnlyClosedToChangesNeedsNoPassword() throws Exception {
    assertThat(Loading.summaries(Loading.outcomes("a.docx", wrapped("VelvetSweatshop"))))
        .containsExactly("a.docx ok");
  }

  @Test
  void aBrokenLockedFileIsNoCrash() throws Exception {
    lockedFiles()
        .forEach(
            (name, bytes) ->
                assertThat(Loading.outcomes(WITH_KEYS, name, Samples.firstPart(bytes, 0.7)))
                    .hasSize(1));
  }

  @Test
  void passwordsAreNeverWrittenOut() {
    assertThat(WITH_KEYS.toString()).doesNotContain(SECRET).doesNotContain("wrong");
    assertThat(WITH_KEYS.toString())
        .isNotEqualTo(LoaderSettings.standard().toString())
        .isEqualTo(
            LoaderSettings.standard()
                .withPasswords(Passwords.of(List.of("wrong", SECRET, "last", SECRET)))
                .toString());
  }

  private static byte[] pdf() throws Exception {
    try (PDDocument document = Loader.loadPDF(Samples.pdf(List.of(List.of(WORDS))))) {
      document.protect(new StandardProtectionPolicy("owner", SECRET, new AccessPermission()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] plainWord() {
    return Samples.docx("Plan", List.of("|" + WORDS));
  }

  private static byte[] word() throws Exception {
    return wrapped(SECRET);
  }

  private static byte[] wrapped(String password) throws Exception {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(password);
      try (var out = encryptor.getDataStream(file)) {
        out.write(plainWord());
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static byte[] excel() throws Exception {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet("Plan").createRow(0).createCell(0).setCellValue(WORDS);
      return locked(workbook::write);
    }
  }

  private static byte[] powerpoint() throws Exception {
    try (HSLFSlideShow show = new HSLFSlideShow()) {
      show.createSlide().createTextBox().setText(WORDS);
      return locked(show::write);
    }
  }

  private interface Writing {
    void to(ByteArrayOutputStream out) throws Exception;
  }

  private static byte[] locked(Writing writing) throws Exception {
    Biff8EncryptionKey.setCurrentUserPassword(SECRET);
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      writing.to(out);
      return out.toByteArray();
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }
}
