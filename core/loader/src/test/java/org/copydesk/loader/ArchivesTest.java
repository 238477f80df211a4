package org.copydesk.loader;

import static org.assertj.core.api.Assertions.assertThat;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.copydesk.api.source.Loaded;
import org.copydesk.loader.format.Passwords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchivesTest {

  private static final String WORDS = "The council met on Monday and spoke about the harbour. ";
  private static final LoaderSettings WITH_KEYS =
      LoaderSettings.standard().withPasswords(Passwords.of(List.of("wrong", "first", "second")));

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  @ParameterizedTest
  @EnumSource(names = {"AES", "ZIP_STANDARD"})
  void theLockedMembersOfAZipHaveLinesOfTheirOwn(EncryptionMethod method) throws IOException {
    byte[] zip = lockedZip(method);

    assertThat(Loading.summaries(Loading.outcomes("a.zip", zip)))
        .containsExactly(
            "a.zip container",
            "a.zip!/open.txt ok",
            "a.zip!/1.txt encrypted",
            "a.zip!/2.txt encrypted");
    assertThat(Loading.summaries(Loading.outcomes(WITH_KEYS, "a.zip", zip)))
        .containsExactly(
            "a.zip container", "a.zip!/open.txt ok", "a.zip!/1.txt ok", "a.zip!/2.txt ok");
    assertThat(Loading.document(Loading.outcomes(WITH_KEYS, "a.zip", zip).get(3)).text())
        .contains("harbour");
  }

  @Test
  void aLocked7zOpensWithItsPassword() throws IOException {
    byte[] locked = sevenZip("second".toCharArray());

    assertThat(Loading.summaries(Loading.outcomes(WITH_KEYS, "a.7z", locked)))
        .containsExactly("a.7z container", "a.7z!/deep/1.txt ok", "a.7z!/2.txt ok");
    assertThat(Loading.summaries(Loading.outcomes("a.7z", locked)))
        .containsExactly("a.7z container", "a.7z!/deep/1.txt encrypted", "a.7z!/2.txt encrypted");
    assertThat(Loading.summaries(Loading.outcomes("a.7z", sevenZip(null))))
        .containsExactly("a.7z container", "a.7z!/deep/1.txt ok", "a.7z!/2.txt ok");
  }

  @Test
  void namesOfAnyAgeAndIntentAreHarmless() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      zip.setEncoding("IBM850");
      zip.setUseLanguageEncodingFlag(false);
      for (String name :
          List.of(
              "Größe für Fußgänger.txt",
              "../../x.txt",
              "/etc/y.txt",
              "=cmd|' /C calc'!A0.txt",
              "a!/b.txt")) {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(Samples.utf8(WORDS));
        zip.closeArchiveEntry();
      }
    }

    assertThat(Loading.summaries(Loading.outcomes("a.zip", out.toByteArray())))
        .containsExactly(
            "a.zip container",
            "a.zip!/Größe für Fußgänger.txt ok",
            "a.zip!/x.txt ok",
            "a.zip!/etc/y.txt ok",
            "a.zip!/cmd_'/C calc'!A0.txt ok",
            "a.zip!/a/b.txt ok");
  }

  @Test
  void chineseNamesInTheCharsetOfTheirTimeAreRead() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      zip.setEncoding("GB18030");
      zip.setUseLanguageEncodingFlag(false);
      for (String name : List.of("新大桥的建设费用报告.txt", "市长星期一的讲话和说明.txt")) {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(name.getBytes(Charset.forName("UTF-8")));
        zip.closeArchiveEntry();
      }
    }

    assertThat(Loading.summaries(Loading.outcomes("a.zip", out.toByteArray())))
        .contains("a.zip!/新大桥的建设费用报告.txt ok", "a.zip!/市长星期一的讲话和说明.txt ok");
  }

  @Test
  void membersThatShareTheirBytesAreReadOnce() {
    byte[] zip = Samples.zip(Samples.members("a.txt", WORDS, "b.txt", WORDS, "c.txt", WORDS));
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0, found = 0; i < zip.length - 46; i++) {
      if (bytes.getInt(i) == 0x02014b50 && found++ == 1) {
        bytes.putInt(i + 42, 0);
      }
    }

    assertThat(Loading.summaries(Loading.outcomes("a.zip", zip)))
        .containsExactly(
            "a.zip container", "a.zip!/a.txt ok", "a.zip!/b.txt damaged", "a.zip!/c.txt ok");
  }

  @Test
  void aMemberWhoseChecksumIsWrongIsDamagedInPart() {
    byte[] zip = Samples.zip(Samples.members("a.txt", WORDS, "b.txt", WORDS));
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0, found = 0; i < zip.length - 46; i++) {
      if (bytes.getInt(i) == 0x02014b50 && found++ == 0) {
        bytes.putInt(i + 16, 12345);
      }
    }

    assertThat(Loading.summaries(Loading.outcomes("a.zip", zip)))
        .containsExactly("a.zip container", "a.zip!/a.txt damaged-in-part", "a.zip!/b.txt ok");
  }

  @Test
  void linksInATarAreNoFiles() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      TarArchiveEntry file = new TarArchiveEntry("folder/a.txt");
      file.setSize(100 * WORDS.length());
      tar.putArchiveEntry(file);
      tar.write(Samples.utf8(WORDS.repeat(100)));
      tar.closeArchiveEntry();
      TarArchiveEntry link = new TarArchiveEntry("folder/link", TarArchiveEntry.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
    }

    assertThat(Loading.summaries(Loading.outcomes("a.tar", out.toByteArray())))
        .containsExactly(
            "a.tar container", "a.tar!/folder/a.txt ok", "a.tar!/folder/link not-a-file");
    assertThat(
            Loading.summaries(Loading.outcomes("a.tar", Samples.firstPart(out.toByteArray(), 0.4))))
        .containsExactly("a.tar damaged-in-part", "a.tar!/folder/a.txt damaged-in-part");
  }

  @Test
  void allThatOneCompressedFileHoldsIsOneDocument() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (String part : List.of("First part. ", "Second part.")) {
      try (OutputStream gzip = new GZIPOutputStream(out)) {
        gzip.write(Samples.utf8(part));
      }
    }

    List<Loaded> outcomes = Loading.outcomes("a.txt.gz", out.toByteArray());
    assertThat(Loading.document(outcomes.get(1)).text()).isEqualTo("First part. Second part.");
  }

  @Test
  void zstandardIsReadAndABrokenOneIsDamaged() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream zstandard = new ZstdOutputStream(out)) {
      zstandard.write(Samples.utf8(WORDS.repeat(20)));
    }
    byte[] cut = Samples.firstPart(out.toByteArray(), 0.5);

    assertThat(Loading.summaries(Loading.outcomes("a.txt.zst", out.toByteArray())))
        .containsExactly("a.txt.zst container", "a.txt.zst!/a.txt ok");
    assertThat(Loading.summaries(Loading.outcomes("a.txt.zst", cut)))
        .anyMatch(s -> s.contains("damaged"));
  }

  @Test
  void anArchiveOfAnotherNameOrOfNothingIsKnown() {
    byte[] zip = Samples.zip(Map.of("a.txt", Samples.utf8(WORDS)));

    assertThat(Loading.summaries(Loading.outcomes("report.pdf", zip)))
        .containsExactly("report.pdf container", "report.pdf!/a.txt ok");
    assertThat(Loading.summaries(Loading.outcomes("a.zip", Samples.zip(Map.of()))))
        .containsExactly("a.zip container");
    assertThat(Loading.summaries(Loading.outcomes("a.7z", Samples.utf8("no archive at all"))))
        .hasSize(1);
  }

  private byte[] lockedZip(EncryptionMethod method) throws IOException {
    Path file = folder.resolve(method + ".zip");
    try (ZipFile zip = new ZipFile(file.toFile())) {
      add(zip, "open.txt", EncryptionMethod.NONE);
      zip.setPassword("first".toCharArray());
      add(zip, "1.txt", method);
      zip.setPassword("second".toCharArray());
      add(zip, "2.txt", method);
    }
    return Files.readAllBytes(file);
  }

  private static void add(ZipFile zip, String name, EncryptionMethod method) throws IOException {
    ZipParameters parameters = new ZipParameters();
    parameters.setFileNameInZip(name);
    parameters.setEncryptFiles(method != EncryptionMethod.NONE);
    parameters.setEncryptionMethod(method);
    zip.addStream(new ByteArrayInputStream(Samples.utf8(WORDS)), parameters);
  }

  private static byte[] sevenZip(char @Nullable [] password) throws IOException {
    SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
    try (SevenZOutputFile file =
        password == null
            ? new SevenZOutputFile(channel)
            : new SevenZOutputFile(channel, password)) {
      for (String name : List.of("deep/1.txt", "2.txt")) {
        SevenZArchiveEntry entry = new SevenZArchiveEntry();
        entry.setName(name);
        file.putArchiveEntry(entry);
        file.write(Samples.utf8(WORDS));
        file.closeArchiveEntry();
      }
    }
    return java.util.Arrays.copyOf(channel.array(), (int) channel.size());
  }
}
