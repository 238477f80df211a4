package org.copydesk.plugin.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text of a document is run by a spreadsheet. */
class FormulasTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=SUM(A1)",
        "+1+cmd",
        "-2+3+cmd",
        "@home",
        "\t=1+1",
        "\r=1+1",
        " =1+1",
        "\u00a0=1+1",
        "\u200b=1+1",
        "\ufeff=1+1",
        "\"=1+1\"",
        "\" =1+1",
        "\0=1+1",
        "\uff1d1+1",
        "-",
        "- a list"
      })
  void aFormulaIsDefusedWhateverStandsBeforeIt(String text) {
    String defused = Formulas.defused(text);
    assertThat(defused).isNotEqualTo(text).contains("'");
    assertThat(defused.replace("'", "")).isEqualTo(text);
  }

  @Test
  void aCellThatASemicolonOrALineEndWouldBeginIsDefusedToo() {
    assertThat(Formulas.defused("Mole; =1+1;@x")).isEqualTo("Mole; '=1+1;'@x");
    assertThat(Formulas.defused("Mole\r\n=1+1")).isEqualTo("Mole\r\n'=1+1");
    assertThat(Formulas.defused("Mole\t\"=1+1")).isEqualTo("Mole\t\"'=1+1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "plain", "a=b", "pre-war", "x@y.example", "-5", "+12.5", "-0.25", "7"})
  void wordsAndPlainNumbersStayWhatTheyAre(String text) {
    assertThat(Formulas.defused(text)).isEqualTo(text);
  }

  @Test
  void numbersStayNumbers() {
    assertThat(CsvExporter.cell(-5)).isEqualTo(-5);
    assertThat(CsvExporter.cell(new BigDecimal("-5.5"))).isEqualTo(new BigDecimal("-5.5"));
  }

  @Property
  void noCellOfAnyReadingStartsWithASign(@ForAll("texts") String text) {
    String defused = Formulas.defused(text);
    if (text.matches("[+-]?[0-9]+(\\.[0-9]+)?")) {
      assertThat(defused).isEqualTo(text);
      return;
    }
    for (String cell : defused.split("[;\t\r\n]")) {
      String bare = cell.replaceFirst("^[\\s\\p{Z}\\p{Cc}\\p{Cf}\"]+", "");
      assertThat(bare).doesNotStartWith("=").doesNotStartWith("+");
      assertThat(bare).doesNotStartWith("-").doesNotStartWith("@");
    }
    assertThat(defused.replace("'", "")).isEqualTo(text.replace("'", ""));
  }

  @Provide
  static Arbitrary<String> texts() {
    Arbitrary<String> hostile =
        Arbitraries.strings().withChars("=+-@;\t\r\n\" '\u00a0\u200bab1,.").ofMaxLength(12);
    return Arbitraries.oneOf(hostile, Arbitraries.strings().ofMaxLength(20));
  }
}
