package org.copydesk.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.truth.PdfWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One article in several formats says the same. */
class SameArticleTest {

  private static final String TITLE = "Islanders vote to keep the last ferry";

  private static final List<String> PARAGRAPHS =
      List.of(
          "Islanders on Saro voted on Sunday to keep their last ferry running, even though the"
              + " crossing loses about €400,000 a year, officials said.",
          "“We are not a museum,” said Jonna Ekelund, who runs the island’s only shop. “People live"
              + " here, and people have to leave now and then.”",
          "“If the boat goes, the school goes.”",
          "Nearly 68 percent of the 512 voters backed the plan, according to the county. Turnout was"
              + " higher than in any election since 1979.",
          "The county’s governor, Per Lindahl, said the result was “a clear answer to a question we"
              + " should have asked much earlier”, and promised a decision before the summer.");

  @ParameterizedTest
  @MethodSource
  void givesTheSameParagraphs(Document document) {
    assertThat(folded(document, SectionKind.TITLE)).containsExactly(TITLE);
    assertThat(folded(document, SectionKind.PARAGRAPH)).containsExactlyElementsOf(PARAGRAPHS);
    assertThat(document.text().replaceAll("^# ", "").replaceAll("\\s+", " ").strip())
        .isEqualTo(TITLE + " " + String.join(" ", PARAGRAPHS));
    assertThat(document.metadata().title()).isEqualTo(TITLE);
    assertThat(document.metadata().language()).isEqualTo("en");
  }

  static Stream<Document> givesTheSameParagraphs() {
    return Stream.of(
        Loading.document("saro.txt", TITLE + "\r\n\r\n" + String.join("\r\n\r\n", PARAGRAPHS)),
        Loading.document("lines.txt", TITLE + "\n\n" + String.join("\n", PARAGRAPHS)),
        Loading.document("wrapped.txt", TITLE + "\n\n" + wrapped()),
        Loading.document("saro.md", "# " + TITLE + "\n\n" + String.join("\n\n", PARAGRAPHS)),
        Loading.document("saro.html", page()),
        Loading.document("saro.eml", mail()),
        Loading.document("saro.pdf", PdfWriter.article(TITLE, PARAGRAPHS, 1)),
        Loading.document("columns.pdf", PdfWriter.article(TITLE, PARAGRAPHS, 2)),
        Loading.document("saro.docx", word()));
  }

  private static String wrapped() {
    return PARAGRAPHS.stream()
        .map(paragraph -> paragraph.replaceAll("(.{50,72}) ", "$1\n"))
        .collect(Collectors.joining("\n\n"));
  }

  private static String page() {
    String body =
        PARAGRAPHS.stream().map(text -> "<p>" + text + "</p>").collect(Collectors.joining("\n"));
    return """
        <html lang="en"><head><meta charset="utf-8"><title>%1$s | Saro News</title></head><body>
        <div class="topbar"><ul class="menu"><li><a href="/">Home</a></li><li><a href="/i">Islands</a></li></ul></div>
        <div id="cookie-banner">We use cookies. <button>Fine</button></div>
        <div class="content"><h1>%1$s</h1>
        %2$s
        <div class="share"><a href="#">Share this</a></div></div>
        <aside><h2>Most read</h2><ol><li><a href="/1">Storm on the way</a></li></ol></aside>
        <footer><p>Saro News, Harbour Street 1. <a href="/imprint">Imprint</a></p></footer>
        <script>track("islands");</script></body></html>
        """
        .formatted(TITLE, body);
  }

  private static String mail() {
    return "From: Desk <desk@example.org>\r\nTo: all@example.org\r\nSubject: "
        + TITLE
        + "\r\nDate: Mon, 2 Feb 2026 09:00:00 +0100\r\nMIME-Version: 1.0\r\n"
        + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        + String.join("\r\n\r\n", PARAGRAPHS)
        + "\r\n";
  }

  private static byte[] word() {
    List<String> lines = new ArrayList<>(List.of("Title|" + TITLE));
    PARAGRAPHS.forEach(paragraph -> lines.add("|" + paragraph));
    return Samples.docx(TITLE, lines);
  }

  private static List<String> folded(Document document, SectionKind kind) {
    return Loading.texts(document, kind).stream()
        .map(text -> text.replaceAll("\\s+", " "))
        .toList();
  }
}
