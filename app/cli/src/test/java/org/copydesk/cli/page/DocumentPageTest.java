package org.copydesk.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;
import org.copydesk.api.vocabulary.Actor;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.api.vocabulary.Entity;
import org.copydesk.api.vocabulary.EntityType;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Mention;
import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.api.vocabulary.QuoteKind;
import org.copydesk.embed.findings.Findings;
import org.copydesk.testkit.Documents;
import org.junit.jupiter.api.Test;

class DocumentPageTest {

  private static Span span(Document document, String words) {
    int begin = document.text().indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static Document structured(String text, Section... sections) {
    Document plain = Documents.english(text);
    return Document.of(plain.id(), null, plain.origin(), plain.metadata(), text, List.of(sections));
  }

  private static List<String> text(Document document, int width, boolean colour) {
    List<String> lines = new ArrayList<>();
    new DocumentPage(width, colour, lines::add).printText(document, Findings.of(document));
    return lines;
  }

  private static Document quoted() {
    Document plain = Documents.english("\"We sail,\" said Ines Okafor.");
    Span name = span(plain, "Ines Okafor");
    return plain
        .with(Layers.ENTITIES, List.of(new Entity(name, EntityType.PERSON)))
        .with(
            Layers.QUOTES,
            List.of(
                Quote.of(QuoteKind.DIRECT, List.of(span(plain, "\"We sail,\"")))
                    .withCue(span(plain, "said"))
                    .withSpeaker(name)));
  }

  private static Document withActor() {
    Document quoted = quoted();
    Mention mention = new Mention(span(quoted, "Ines Okafor"), MentionKind.NAME);
    return quoted.with(
        Layers.ACTORS,
        List.of(Actor.of("Ines Okafor", ActorType.PERSON, null, List.of(mention), 1)));
  }

  @Test
  void bracketsNameWhatWasFound() {
    assertThat(text(quoted(), 100, false))
        .containsExactly(
            "",
            "paragraph \u2502 [q1 \"We sail,\"] [q1 cue said] [person, q1 speaker Ines Okafor].");
  }

  @Test
  void anActorStandsForItsName() {
    assertThat(text(withActor(), 100, false).get(1)).endsWith("[q1 speaker, a1 Ines Okafor].");
  }

  @Test
  void coloursCarryTheNumberOfTheFinding() {
    assertThat(String.join("\n", text(withActor(), 100, true)))
        .contains("\u001b[32m\"We sail,\"\u00b9\u001b[0m")
        .contains("\u001b[35;3msaid\u00b9\u001b[0m")
        .contains("\u001b[36;4mInes Okafor\u001b[0m\u001b[36m\u00b9\u001b[0m")
        .contains("colours");
  }

  @Test
  void highlightsGoOnInTheNextLine() {
    Document document = Documents.english("He said: \"One two three four five six seven.\"");
    Quote quote =
        Quote.of(
            QuoteKind.DIRECT, List.of(span(document, "\"One two three four five six seven.\"")));
    List<String> lines = text(document.with(Layers.QUOTES, List.of(quote)), 36, true);
    assertThat(lines.get(3)).endsWith("\u001b[32m\"One two three\u001b[0m");
    assertThat(lines.get(4)).endsWith("\u001b[32mfour five six seven.\"\u00b9\u001b[0m");
  }

  @Test
  void sectionsStandInTheMarginWithTheirDepth() {
    Document document =
        structured(
            "Harbour\n\nFirst\n\nSecond",
            Section.of(SectionKind.HEADING, new Span(0, 7), 2),
            Section.of(SectionKind.BLOCK_QUOTE, new Span(9, 22)),
            Section.of(SectionKind.PARAGRAPH, new Span(9, 14)),
            Section.of(SectionKind.PARAGRAPH, new Span(16, 22)));
    assertThat(text(document, 60, false))
        .containsExactly(
            "",
            "heading 2   \u2502 Harbour",
            "            \u2502",
            "block quote \u2502",
            "            \u2502",
            "  paragraph \u2502 First",
            "            \u2502",
            "  paragraph \u2502 Second");
  }

  @Test
  void rowsStandInColumnsWithGapsForEmptyCells() {
    Document document =
        structured(
            "Route\tBoats\tSeats\nOrrin\t400",
            Section.of(SectionKind.TABLE, new Span(0, 27)),
            new Section(new Span(0, 17), SectionKind.ROW, 0, Map.of("header", "true")),
            Section.of(SectionKind.CELL, new Span(0, 5)),
            Section.of(SectionKind.CELL, new Span(6, 11)),
            Section.of(SectionKind.CELL, new Span(12, 17)),
            Section.of(SectionKind.ROW, new Span(18, 27)),
            Section.of(SectionKind.CELL, new Span(18, 23)),
            new Section(new Span(24, 27), SectionKind.CELL, 0, Map.of("column", "3")));
    assertThat(text(document, 60, false))
        .containsExactly(
            "",
            "table        \u2502",
            "  row header \u2502 Route \u2502 Boats \u2502 Seats",
            "  row        \u2502 Orrin \u2502       \u2502 400");
  }

  @Test
  void aBulletStandsWithItsItemAndWhatElseIsKnownBehindIt() {
    Document document =
        structured(
            "\u2022 Boats\nBy hand",
            Section.of(SectionKind.LIST_ITEM, new Span(2, 7), 1),
            new Section(new Span(8, 15), SectionKind.NOTE, 0, Map.of("author", "Ines Okafor")));
    assertThat(text(document, 60, false))
        .containsExactly(
            "",
            "list item 1 \u2502 \u2022 Boats",
            "            \u2502",
            "note        \u2502 By hand  author=Ines Okafor");
  }

  @Test
  void theRulesAroundATableInAPlainTextAreNotRepeated() {
    Document document =
        structured(
            "| Orrin | 400 |\nThe end",
            Section.of(SectionKind.TABLE, new Span(2, 13)),
            Section.of(SectionKind.ROW, new Span(2, 13)),
            Section.of(SectionKind.CELL, new Span(2, 7)),
            Section.of(SectionKind.CELL, new Span(10, 13)),
            Section.of(SectionKind.PARAGRAPH, new Span(16, 23)));
    assertThat(text(document, 60, false))
        .containsExactly(
            "",
            "table     \u2502",
            "  row     \u2502 Orrin \u2502 400",
            "          \u2502",
            "paragraph \u2502 The end");
  }

  @Test
  void halfACharacterIsMadeVisible() {
    assertThat(Visible.of("a\ud83db \ud83d\ude00 \ude00"))
        .isEqualTo("a\ufffdb \ud83d\ude00 \ufffd");
  }

  @Test
  void aPageThatBeginsInTheMiddleOfAParagraphCutsIt() {
    Document document =
        structured(
            "It goes on. And on.",
            new Section(new Span(0, 11), SectionKind.PAGE, 0, Map.of("number", "1")),
            new Section(new Span(12, 19), SectionKind.PAGE, 0, Map.of("number", "2")),
            Section.of(SectionKind.PARAGRAPH, new Span(0, 19)));
    assertThat(text(document, 60, false))
        .containsExactly(
            "",
            "\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500 page 1 \u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500",
            "paragraph \u2502 It goes on.",
            "",
            "\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500 page 2 \u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500",
            "          \u2502 And on.");
  }

  @Test
  void charactersThatSteerTheScreenAreMadeVisible() {
    Document document = Documents.english("a\u001b[2Jb \u202ec\r\nd");
    assertThat(text(document, 60, false))
        .containsExactly("", "paragraph \u2502 a\ufffd[2Jb \ufffdc", "          \u2502 d");
  }
}
