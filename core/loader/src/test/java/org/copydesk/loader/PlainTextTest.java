package org.copydesk.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.SectionKind;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  private static final String WORDS =
      "Café owners in Malmö said “no” to the plan.\r\n\r\nThe fee rose by 5 € in April.\r\n";

  @Test
  void keepsEveryCharacterButTheByteOrderMark() {
    assertThat(Loading.document("a.txt", "\uFEFF" + WORDS).text()).isEqualTo(WORDS);
    assertThat(Loading.document("a.txt", WORDS).text()).isEqualTo(WORDS);
    assertThat(Loading.document("a.txt", WORDS.getBytes(StandardCharsets.UTF_16)).text())
        .isEqualTo(WORDS);
    assertThat(Loading.document("a.txt", WORDS.getBytes(StandardCharsets.UTF_16LE)).text())
        .isEqualTo(WORDS);
  }

  @Test
  void readsOldCharsets() {
    byte[] old = WORDS.repeat(5).getBytes(Charset.forName("windows-1252"));

    assertThat(Loading.document("a.txt", old).text()).isEqualTo(WORDS.repeat(5));
  }

  @Test
  void oneStrayByteDoesNotSpoilTheRest() {
    byte[] bytes = (WORDS + "x").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9;

    assertThat(Loading.document("a.txt", bytes).text()).isEqualTo(WORDS + "\uFFFD");
  }

  @Test
  void findsTitleParagraphsAndLists() {
    String text =
        """
        Council talks about fees

        The council met on Monday.
        It talked for hours about the new fees.

        It agreed on three points:

        - lower fees for boats
        - higher fees for
          lorries
        - a new office
        """;

    assertThat(Loading.sections(Loading.document("a.txt", text)))
        .containsExactly(
            "TITLE: Council talks about fees",
            "PARAGRAPH: The council met on Monday.",
            "PARAGRAPH: It talked for hours about the new fees.",
            "PARAGRAPH: It agreed on three points:",
            "LIST_ITEM: lower fees for boats",
            "LIST_ITEM: higher fees for\n  lorries",
            "LIST_ITEM: a new office");
  }

  @Test
  void headingsAreFoundWhereTheyAreSure() {
    String text =
        """
        Harbour report
        ==============

        Arden, in March

        WHAT IT COSTS

        The quay costs 3 million.

        1.1 The quay

        It is long. The work began at 12.30 on Monday.

        Ferries
        -------
        There are two.

        NO MORE FERRIES!
        """;

    Document document = Loading.document("a.txt", text);

    assertThat(Loading.sections(document))
        .containsExactly(
            "TITLE: Harbour report",
            "PARAGRAPH: Arden, in March",
            "HEADING: WHAT IT COSTS",
            "PARAGRAPH: The quay costs 3 million.",
            "HEADING: The quay",
            "PARAGRAPH: It is long. The work began at 12.30 on Monday.",
            "HEADING: Ferries",
            "PARAGRAPH: There are two.",
            "PARAGRAPH: NO MORE FERRIES!");
    assertThat(document.sections()).extracting("level").containsExactly(0, 0, 1, 0, 2, 0, 2, 0, 0);
  }

  @Test
  void listsHaveLevelsByTheirIndentation() {
    String text =
        """
        The plan:

        1. boats
           - big ones
           - small ones
             of wood
        2. lorries

        3. trains

        4. trams
        """;

    Document document = Loading.document("a.txt", text);

    assertThat(Loading.texts(document, SectionKind.LIST_ITEM))
        .containsExactly(
            "boats", "big ones", "small ones\n     of wood", "lorries", "trains", "trams");
    assertThat(document.sections()).extracting("level").containsExactly(0, 1, 2, 2, 1, 1, 1);
  }

  @Test
  void proseThatIsSetInIsAQuote() {
    String text =
        """
        The mayor wrote:

            We have looked at the plan for a long time, and we
            have found nothing in it that helps the town.

        Nobody answered.
        """;

    assertThat(Loading.texts(Loading.document("a.txt", text), SectionKind.BLOCK_QUOTE)).hasSize(1);
  }

  @Test
  void aLetterInATextFileIsNoMail() {
    String letter = "From: the mayor\nTo: all\nSubject: Fees\n\nDear all, the fees will rise.\n";

    assertThat(Loading.document("letter.txt", letter).text()).isEqualTo(letter);
  }

  @Test
  void theLanguageOfAShortTextIsTheUsualOne() {
    assertThat(Loading.document("a.txt", "Ja, genau.").metadata().language()).isEqualTo("en");
    assertThat(
            Loading.document(
                    "a.txt",
                    "Der Stadtrat hat am Montag beschlossen, dass die Gebühren für Boote im April"
                        + " um fünf Euro steigen sollen, sagte die Bürgermeisterin.")
                .metadata()
                .language())
        .isEqualTo("de");
  }

  @Test
  void aTextOfWhiteSpaceHasNoParagraphs() {
    Document document = Loading.document("a.txt", " \n\n\t\n");

    assertThat(document.text()).isEqualTo(" \n\n\t\n");
    assertThat(Loading.texts(document, SectionKind.PARAGRAPH)).isEmpty();
  }

  @Test
  void aFirstLineThatIsSetInBeginsAParagraph() {
    String text =
        """
            The ferry was late again on Monday and nobody on the quay was surprised.
            “It has been late since the spring,” said the woman who sells tickets and
        who has sold them for thirty years. She has stopped counting, and so have
        the porters, who play cards in the shed where the mail bags used to be and
        put the kettle on when they hear the horn.
            A new boat is to come in May.
            The old one will carry sheep.
        """;

    assertThat(Loading.sections(Loading.document("a.txt", text)))
        .hasSize(4)
        .anyMatch(s -> s.startsWith("PARAGRAPH: “It has") && s.endsWith("hear the horn."));
  }

  @Test
  void aShortParagraphOfATextInNarrowLinesIsOneToo() {
    String text =
        """
        The harbour of Brenz has been shut since
        Friday, and the bread is running out in
        the villages along the northern shore,
        where the shops have had no flour since
        the road was closed by the rock fall in
        the gorge above the old customs house.

        A ship with flour will come on Sunday if
        the wind allows it to enter the harbour.

        “We won't wait for it any longer than
        that!” the mayor said.
        """;

    assertThat(Loading.sections(Loading.document("a.txt", text)))
        .hasSize(3)
        .contains("PARAGRAPH: “We won't wait for it any longer than\nthat!” the mayor said.");
  }

  @Test
  void aSentenceEndsBeforeClosingMarksOfAnyLanguage() {
    String text = "Title of it\n„Das war es.“\n«Voilà.\u00a0»\nIt was late\nThe end.\n";

    assertThat(Loading.sections(Loading.document("a.txt", text)))
        .contains("PARAGRAPH: „Das war es.“", "PARAGRAPH: «Voilà.\u00a0»");
  }
}
