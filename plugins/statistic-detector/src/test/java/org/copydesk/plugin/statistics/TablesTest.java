package org.copydesk.plugin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.DocumentId;
import org.copydesk.api.document.Metadata;
import org.copydesk.api.document.Origin;
import org.copydesk.api.document.Place;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Statistic;
import org.copydesk.plugin.linguistics.EncoderChoice;
import org.copydesk.plugin.linguistics.LinguisticsFactory;
import org.copydesk.plugin.linguistics.LinguisticsSettings;
import org.copydesk.testkit.Chain;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Figures in the cells of tables: unit, subject and time come from the headings. */
class TablesTest {

  private static final Chain CHAIN =
      Chain.of(new LinguisticsFactory(), new LinguisticsSettings(false, EncoderChoice.NONE))
          .then(new StatisticDetectorFactory(), StatisticDetectorSettings.DEFAULTS);

  @Test
  void whatTheColumnNamesIsTheUnitAndTheRowTheSubject() {
    assertThat(found("", "Port|Ships|Cargo (tonnes)", "Lund|300|4,500", "Arden|1,998|720"))
        .containsExactly(
            "300 ship: Lund / Ships",
            "4500 tonne: Lund / Cargo (tonnes)",
            "1998 ship: Arden / Ships",
            "720 tonne: Arden / Cargo (tonnes)");
  }

  @Test
  void yearsInHeadingsAreTheTime() {
    assertThat(found("", "|2019|2020", "Turnout (%)|41.5|39"))
        .containsExactly("41.5 percentage: Turnout (%), 2019", "39 percentage: Turnout (%), 2020");
    assertThat(found("", "Year|Ships", "2019|300", "2020|410"))
        .containsExactly("300 ship: Ships, 2019", "410 ship: Ships, 2020");
  }

  @Test
  void scalesInHeadingsAndCaptionsCount() {
    assertThat(found("", "Town|Budget, $m", "Arden|3.2", "Lund|$4.1bn"))
        .containsExactly(
            "3200000 dollar: Arden / Budget, $m", "4100000000 dollar: Lund / Budget, $m");
    assertThat(found("Exports in millions of euros", "Town|Wool|Share (%)", "Arden|12|40"))
        .containsExactly("12000000 euro: Arden / Wool", "40 percentage: Arden / Share (%)");
    assertThat(found("", "Town|Grain (000 tonnes)", "Arden|12"))
        .containsExactly("12000 tonne: Arden / Grain (000 tonnes)");
  }

  @Test
  void columnsThatOnlyOrderOrNameAreLeftAlone() {
    assertThat(found("", "Rank|Town|Deaths", "1|Arden|40", "2|Lund|35"))
        .containsExactly("40 death: Arden / Deaths", "35 death: Lund / Deaths");
  }

  @Test
  void aNumberThatLooksLikeAYearIsOneOfTheThingsCounted() {
    assertThat(found("", "Town|Ships", "Arden|40", "Lund|1990"))
        .containsExactly("40 ship: Arden / Ships", "1990 ship: Lund / Ships");
  }

  @Test
  void proseInACellSpeaksForItself() {
    assertThat(
            found(
                "",
                "Town|Remarks",
                "Arden|The harbour club hired 40 divers in May and dismissed them again in June."))
        .containsExactly("40 diver: The harbour club / divers, in May");
  }

  @Test
  void aTableWithoutHeadingsKeepsItsFigures() {
    assertThat(found("", "Wool|40%", "Grain|60%"))
        .containsExactly("40 percentage: Wool", "60 percentage: Grain");
  }

  private static List<String> found(String caption, String... rows) {
    Document document = CHAIN.process(document(caption, rows));
    return document.layer(Layers.STATISTICS).stream()
        .map(found -> line(document.text(), found))
        .toList();
  }

  private static String line(String text, Statistic found) {
    return found.value()
        + " "
        + found.unit().name()
        + ": "
        + cut("", text, found.subject())
        + cut(" / ", text, found.of())
        + cut(", ", text, found.time());
  }

  private static String cut(String before, String text, @Nullable Span span) {
    return span == null ? "" : before + text.substring(span.begin(), span.end());
  }

  /** Lays out a table as the loader does: cells parted by tabs, rows by line ends. */
  private static Document document(String caption, String... rows) {
    StringBuilder text = new StringBuilder(caption);
    List<Section> sections = new ArrayList<>();
    if (!caption.isEmpty()) {
      sections.add(Section.of(SectionKind.CAPTION, new Span(0, text.length())));
      text.append("\n\n");
    }
    int table = text.length();
    List<Section> inner = new ArrayList<>();
    for (String row : rows) {
      addRow(text, inner, row.split("\\|", -1));
    }
    sections.add(Section.of(SectionKind.TABLE, new Span(table, text.length() - 1)));
    sections.addAll(inner);
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    DocumentId id = DocumentId.of(bytes);
    Origin origin =
        new Origin(Place.of("table.html"), "text/html", bytes.length, id.value(), List.of());
    Metadata english = Metadata.EMPTY.withLanguage("en");
    return Document.of(id, null, origin, english, text.toString(), sections);
  }

  private static void addRow(StringBuilder text, List<Section> sections, String... cells) {
    int begin = text.length();
    int column = 0;
    List<Section> inner = new ArrayList<>();
    for (String cell : cells) {
      column++;
      if (!cell.isEmpty()) {
        Span span = new Span(text.length(), text.length() + cell.length());
        Map<String, String> place = Map.of("column", Integer.toString(column));
        inner.add(new Section(span, SectionKind.CELL, 0, place));
        text.append(cell).append('\t');
      }
    }
    text.setCharAt(text.length() - 1, '\n');
    sections.add(Section.of(SectionKind.ROW, new Span(begin, text.length() - 1)));
    sections.addAll(inner);
  }
}
