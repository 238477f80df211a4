package org.copydesk.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.DocumentId;
import org.copydesk.api.document.Metadata;
import org.copydesk.api.document.Origin;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.Loaded;
import org.copydesk.api.source.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoadKeyTest {

  private static LoadKey key(String name) {
    return new LoadKey("ab12", name, "reader");
  }

  @ParameterizedTest
  @CsvSource({
    "budget.pdf, minutes of May.pdf",
    "2026-05-01.report.PDF, report.PDF",
    "logs.tar.gz, more logs.tar.gz",
    "a_table.txt, a_grid.txt",
  })
  void namesOfOneKindHaveOneKey(String one, String other) {
    assertThat(key(one).ofAnyName()).isEqualTo(key(other).ofAnyName());
  }

  @ParameterizedTest
  @CsvSource({
    "budget.pdf, budget.txt",
    "logs.tar.gz, logs.gz",
    "table.txt, a_table.txt",
    "README, NOTICE",
    ".profile, .history",
    "README, README.txt",
  })
  void namesThatMayTellOtherTypesHaveTheirOwn(String one, String other) {
    assertThat(key(one).ofAnyName()).isNotEqualTo(key(other).ofAnyName());
  }

  @ParameterizedTest
  @ValueSource(strings = {"budget.pdf", "README", "a/b.txt", "two\nlines.txt"})
  void anyKeyIsOfTheBytesAndTheReading(String name) {
    assertThat(new LoadKey("cd34", name, "reader").ofAnyName())
        .isNotEqualTo(key(name).ofAnyName())
        .isNotEqualTo(new LoadKey("cd34", name, "other").ofAnyName());
  }

  @Test
  void aTextThatSpeaksOfItsFileIsNotNamedByIt() {
    assertThat(key("harbour.txt").isNamedIn(read("the harbour is shut", null))).isFalse();
    assertThat(key("harbour.txt").isNamedIn(read("the harbour is shut", "harbour"))).isTrue();
    assertThat(key("harbour.txt").isNamedIn(read("the pier is shut", null))).isFalse();
  }

  @Test
  void aPartThatHasItsNameFromTheFileIsNamedByIt() {
    Kept part = Kept.failed(Place.of("x/letter.txt.gz").embedded("letter.txt"), Reason.EMPTY, "");
    assertThat(key("letter.txt.gz").isNamedIn(part)).isTrue();
    assertThat(key("bundle.zip").isNamedIn(part)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"README", "a.txt", "odd\"quote.txt"})
  void namesThatCannotBeLookedForCountAsNamed(String name) {
    assertThat(key(name).isNamedIn(read("one text", null))).isTrue();
  }

  private static Kept read(String text, @org.jspecify.annotations.Nullable String title) {
    DocumentId id = DocumentId.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    Origin origin = new Origin(Place.of("x.txt"), "text/plain", 1, id.value(), List.of());
    Metadata metadata = title == null ? Metadata.EMPTY : Metadata.EMPTY.withTitle(title);
    Document document = Document.of(id, null, origin, metadata, text, List.of());
    return Kept.of(
        new Outcome(new Loaded.Read(document, null, ""), List.of()), new Chain(List.of()));
  }
}
