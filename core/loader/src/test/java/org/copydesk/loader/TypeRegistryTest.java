package org.copydesk.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypeRegistryTest {

  private final TypeRegistry registry = TypeRegistry.of(LoaderSettings.standard());

  @Test
  void aNamePromisesAType() {
    assertThat(registry.ofName("Report.PDF")).isEqualTo("application/pdf");
    assertThat(registry.ofName("letter.eml")).isEqualTo("message/rfc822");
    assertThat(registry.ofName("no-ending-at-all")).isEqualTo("application/octet-stream");
  }

  @Test
  void theBytesDecideOverTheName(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.bin"), "%PDF-1.4\n%%EOF");

    assertThat(registry.ofFile(file)).isEqualTo("application/pdf");
  }

  @Test
  void aReaderOfItsOwnIsNamed() {
    assertThat(registry.reader("text/html")).isEqualTo("markup");
    assertThat(registry.reader("application/pdf")).isEqualTo("pdf");
    assertThat(registry.reader("application/vnd.ms-excel")).isEqualTo("office");
    assertThat(registry.reader("application/vnd.ms-htmlhelp")).isEqualTo(TypeRegistry.TIKA);
    assertThat(registry.reader("application/x-dosexec")).isEmpty();
  }

  @Test
  void aTypeIsReadByTheParserOfAMoreGeneralOne() {
    assertThat(registry.reader("application/rss+xml")).isEqualTo(TypeRegistry.TIKA);
  }

  @Test
  void archivesAndPicturesAreTold() {
    assertThat(registry.isContainer("application/zip")).isTrue();
    assertThat(registry.isContainer("application/epub+zip")).isFalse();
    assertThat(registry.isPicture("image/png")).isTrue();
    assertThat(registry.isPicture("image/svg+xml")).isFalse();
  }
}
