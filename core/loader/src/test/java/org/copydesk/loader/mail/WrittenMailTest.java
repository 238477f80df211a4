package org.copydesk.loader.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.source.Loaded;
import org.copydesk.loader.Loading;
import org.copydesk.loader.Samples;
import org.junit.jupiter.api.Test;

class WrittenMailTest {

  private static byte[] mail() {
    return new WrittenMail()
        .field("Subject", "Größe des Hafens")
        .address("From", "Mara Línd", "mara@example.org")
        .address("To", "Ito, Ken", "ken@example.org")
        .address("Cc", "", "copy@example.org")
        .date(Instant.parse("2026-03-03T09:00:00Z"))
        .body("plain", "Der Hafen kostet 3 Millionen €.")
        .body("html", "<p>Der Hafen kostet 3 Millionen €.</p>")
        .attachment("Notizen für Ken.txt", "text/plain", Samples.utf8("Notizen vom Montag."))
        .bytes();
  }

  @Test
  void aWrittenMailIsReadAsItWasMeant() {
    List<Loaded> outcomes = Loading.outcomes("a.eml", mail());
    Document document = Loading.document(outcomes.get(0));

    assertThat(document.text()).isEqualTo("Größe des Hafens\n\nDer Hafen kostet 3 Millionen €.");
    assertThat(document.metadata().published()).isEqualTo("2026-03-03T09:00:00Z");
    assertThat(document.metadata().authors()).containsExactly("Mara Línd");
    assertThat(document.metadata().other())
        .containsEntry("cc", "copy@example.org")
        .containsEntry("to", "\"Ito, Ken\" <ken@example.org>");
    assertThat(outcomes.get(1).place().toString()).isEqualTo("a.eml!/Notizen für Ken.txt");
  }

  @Test
  void theSameMailGivesTheSameBytes() {
    assertThat(mail()).isEqualTo(mail());
  }
}
