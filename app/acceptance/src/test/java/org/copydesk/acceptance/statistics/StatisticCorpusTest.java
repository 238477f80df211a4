package org.copydesk.acceptance.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.acceptance.Outputs;
import org.copydesk.acceptance.corpus.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticCorpusTest {

  private static final List<StatisticText> ALL = StatisticText.all();

  @Test
  void itHoldsMoreThanFortyTextsOfManyKindsAndTenTables() {
    assertThat(ALL).hasSizeGreaterThanOrEqualTo(44);
    assertThat(ALL.stream().map(StatisticText::kind).distinct())
        .contains("wire", "business", "poll", "bank", "court", "sport", "table")
        .hasSizeGreaterThanOrEqualTo(15);
    assertThat(ALL.stream().filter(text -> text.kind().equals("table"))).hasSize(10);
  }

  @Test
  void itHasFiguresOfEveryKindRangesTrapsAndRoles() {
    List<Figure> figures = ALL.stream().flatMap(text -> text.figures().stream()).toList();
    Map<String, Long> kinds =
        figures.stream()
            .collect(Collectors.groupingBy(f -> f.claim().kind(), Collectors.counting()));
    assertThat(kinds.keySet()).isEqualTo(Claim.KINDS);
    assertThat(figures).hasSizeGreaterThan(1000);
    assertThat(figures.stream().filter(f -> f.claim().value().size() == 2)).hasSizeGreaterThan(30);
    assertThat(figures.stream().filter(f -> !f.time().isEmpty()).count()).isGreaterThan(200);
    assertThat(figures.stream().filter(f -> !f.source().isEmpty()).count()).isGreaterThan(200);
    assertThat(ALL.stream().mapToLong(text -> text.traps().size()).sum()).isGreaterThan(300);
  }

  @Test
  void everyRoleBelongsToAFigureAndHoldsWordsOfItsText() throws IOException {
    for (Path file : files()) {
      AnnotatedText read = AnnotatedText.from(Outputs.text(file));
      Set<Integer> figures = numbers(read, true);
      assertThat(figures).as("%s", file).containsAll(numbers(read, false));
      for (Annotation annotation : read.annotations()) {
        String words = annotation.range().in(read.text());
        assertThat(words).as("%s", file).isNotBlank().isEqualTo(words.strip());
      }
    }
  }

  @Test
  void everyNumberStandsInAMark() throws IOException {
    for (Path file : files()) {
      AnnotatedText read = AnnotatedText.from(Outputs.text(file));
      String text = Letters.blanked(read.text());
      for (int i = 0; i < text.length(); i++) {
        if (Character.isDigit(text.charAt(i))) {
          assertThat(marked(read, new Range(i, i + 1)))
              .as("%s: %s", file, text.substring(Math.max(0, i - 30), i + 1))
              .isTrue();
        }
      }
    }
  }

  private static boolean marked(AnnotatedText read, Range digit) {
    return read.annotations().stream()
        .filter(annotation -> "vxnt".indexOf(annotation.letter()) >= 0)
        .anyMatch(annotation -> Figure.meet(annotation.range(), digit));
  }

  private static Set<Integer> numbers(AnnotatedText read, boolean figures) {
    return read.annotations().stream()
        .filter(annotation -> annotation.is(Annotation.FIGURE) == figures)
        .flatMap(annotation -> annotation.numbers().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(StatisticText.FOLDER.resolve("texts"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void marksGiveTheTextWithoutThemAndWhatStandsWhere() {
    StatisticText text =
        StatisticText.of(
            "a-b.md",
            "| {s1 Oats} | {v1 $3bn|money > up 3000000000 dollar/us dollar} | {x two} {n 1999}");
    assertThat(text.text()).isEqualTo("| Oats | $3bn | two 1999");
    Claim claim = new Claim("money", List.of(3e9), List.of("dollar", "us dollar"), "up");
    assertThat(text.figures())
        .containsExactly(
            new Figure(claim, new Range(9, 13), List.of(new Range(2, 6)), List.of(), List.of()));
    assertThat(text.optional()).containsExactly(new Range(16, 19));
    assertThat(text.traps()).containsExactly(new Range(20, 24));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a {b} c",
        "a } b",
        "{v1 3}",
        "{v1 3|count 3 bus",
        "{v1 3|number 3 bus}",
        "{v1 3|count 3}",
        "{v1 3|count 3 bus} {v1 4|count 4 bus}",
        "{z1 a}"
      })
  void aBraceThatIsNoMarkIsAnError(String wrong) {
    assertThatThrownBy(() -> StatisticText.of("a-b.txt", wrong))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
