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

  @Test
  void anMInAHeadingIsAMillionExceptOfLengths() {
    assertThat(found("", "Line|Passengers (m)|Track (m)|Length (m)", "Coast|3.2|0.5|410"))
        .contains("3200000 passenger: Coast / Passengers (m)", "410 metre: Coast / Length (m)");
    assertThat(found("", "Town|Sales (k)|Debt (b)", "Arden|12.5|0.3"))
        .containsExactly("12500 sale: Arden / Sales (k)", "300000000 -: Arden / Debt (b)");
  }

  @Test
  void currenciesWithAMagnitudeInAHeadingAreRead() {
    assertThat(found("", "Year|Exports (£bn)|Imports, NOK m", "2021|1.5|40"))
        .containsExactly(
            "1500000000 pound sterling: Exports (£bn), 2021",
            "40000000 norwegian krone: Imports, NOK m, 2021");
    assertThat(found("Accounts, $ million", "Item|2021|2022 (€m)", "Fees|12|3.5"))
        .containsExactly("12000000 dollar: Fees, 2021", "3500000 euro: Fees, 2022 (€m)");
    assertThat(found("", "Line|Fare (GBP, a month)", "Coast|81.40"))
        .containsExactly("81.4 pound sterling: Coast / Fare (GBP, a month)");
  }

  @Test
  void anAmountInBracketsIsALoss() {
    assertThat(found("", "Unit|Profit ($m)|Change (%)", "Mills|(1,200)|(3.5)", "Docks|45|(2.1%)"))
        .containsExactly(
            "-1200000000 dollar: Mills / Profit ($m)",
            "-3.5 percentage: Mills / Change (%)",
            "45000000 dollar: Docks / Profit ($m)",
            "-2.1 percentage: Docks / Change (%)");
  }

  @Test
  void footnoteMarksAreNoPartOfANumber() {
    assertThat(
            found(
                "",
                "Town|Voters|Turnout (%)",
                "Arden|1,200*|12.3a",
                "Lund|4,100†|44.0 [2]",
                "Sarn|900 (b)|31%¹"))
        .containsExactly(
            "1200 voter: Arden / Voters",
            "12.3 percentage: Arden / Turnout (%)",
            "4100 voter: Lund / Voters",
            "44 percentage: Lund / Turnout (%)",
            "900 voter: Sarn / Voters",
            "31 percentage: Sarn / Turnout (%)");
  }

  @Test
  void cellsThatSayThatThereIsNothingAreLeftAlone() {
    assertThat(found("", "Town|Ships|Boats", "Arden|n/a|..", "Lund|–|12", "Sarn|-|…"))
        .containsExactly("12 boat: Lund / Boats");
  }

  @Test
  void aRowOfTotalsHasFiguresToo() {
    assertThat(found("", "Town|Ships", "Arden|40", "Lund|35", "Total|75"))
        .contains("75 ship: Total / Ships");
    assertThat(found("", "Town|Ships", "Arden|40", "Totals|75"))
        .contains("75 ship: Totals / Ships");
  }

  @Test
  void aColumnOfUnitsSaysInWhatTheRowIsGiven() {
    assertThat(found("", "Country|Currency|Bread", "Arden|EUR|2.40", "Sarn|NOK|31"))
        .containsExactly("2.4 euro: Arden / Bread", "31 norwegian krone: Sarn / Bread");
    assertThat(found("", "Item|Unit|2021", "Wool|tonnes|40", "Staff|%|3"))
        .containsExactly("40 tonne: Wool, 2021", "3 percentage: Staff, 2021");
  }

  @Test
  void thingsWithAParticipleAreCounted() {
    assertThat(found("", "Town|Homes built|Seats won", "Arden|40|3"))
        .containsExactly("40 home: Arden / Homes built", "3 seat: Arden / Seats won");
  }

  @Test
  void aRowNamesWhatIsCountedOnlyWhereTheColumnIsATime() {
    assertThat(found("", "Item|2021", "Ships|40", "Uplands|31"))
        .containsExactly("40 ship: Ships, 2021", "31 upland: Uplands, 2021");
    assertThat(found("", "Region|Employed", "Uplands|31"))
        .containsExactly("31 -: Uplands / Employed");
  }

  @Test
  void aParagraphAboveATableGivesItsUnitOnlyOutright() {
    assertThat(
            found(
                "Prices on Monday, in euros a tonne. Oats were dearer.", "Grain|Price", "Oats|210"))
        .containsExactly("210 euro per tonne: Oats / Price");
    assertThat(found("Of all voters 40 percent stayed away.", "Town|Votes", "Arden|812"))
        .contains("812 vote: Arden / Votes");
  }

  @Test
  void theOnlyDateInACaptionIsTheTime() {
    assertThat(found("Ships in port on 12 September", "Town|Ships", "Arden|40"))
        .containsExactly("40 ship: Arden / Ships, on 12 September");
    assertThat(found("Ships in 2019 and 2024", "Town|Ships|2021", "Arden|40|41"))
        .containsExactly("40 ship: Arden / Ships", "41 -: Arden, 2021");
  }

  @Test
  void headingsMayStandInTwoRows() {
    assertThat(
            found(
                "", "|2021||2022|", "Town|Ships|Cargo (t)|Ships|Cargo (t)", "Arden|40|300|41|310"))
        .containsExactly(
            "40 ship: Arden / Ships, 2021",
            "300 tonne: Arden / Cargo (t), 2021",
            "41 ship: Arden / Ships, 2022",
            "310 tonne: Arden / Cargo (t), 2022");
    assertThat(found("", "|Revenue ($m)||Staff|", "Unit|2021|2022|2021|2022", "Docks|4|5|60|70"))
        .containsExactly(
            "4000000 dollar: Docks / Revenue ($m), 2021",
            "5000000 dollar: Docks / Revenue ($m), 2022",
            "60 staff: Docks / Staff, 2021",
            "70 staff: Docks / Staff, 2022");
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
