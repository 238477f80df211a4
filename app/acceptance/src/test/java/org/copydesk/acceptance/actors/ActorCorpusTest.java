package org.copydesk.acceptance.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copydesk.acceptance.actors.Line.Teller;
import org.copydesk.acceptance.actors.Marks.Mark;
import org.copydesk.acceptance.corpus.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorCorpusTest {

  private static final List<ActorText> ALL = ActorText.all();
  private static final Pattern WORD = Pattern.compile("(?U)\\p{L}+");

  private static final Set<String> TYPES =
      Set.of(
          "person",
          "organisation",
          "country",
          "government-body",
          "party",
          "armed-group",
          "media",
          "group");

  @Test
  void itHoldsFortyArticlesOfManyKindsWithActorsOfEveryType() {
    assertThat(ALL.size()).isGreaterThanOrEqualTo(40);
    assertThat(ALL.stream().map(ActorText::kind).distinct()).hasSizeGreaterThanOrEqualTo(15);
    Map<String, Long> types =
        players().stream().collect(Collectors.groupingBy(Player::type, Collectors.counting()));
    assertThat(types.keySet()).isEqualTo(TYPES);
    assertThat(players().stream().filter(Player::isLinked).count()).isGreaterThan(100);
    assertThat(players().stream().filter(player -> !player.isNamed()).count()).isGreaterThan(80);
    Map<Kind, Long> speakers =
        ALL.stream()
            .flatMap(text -> text.lines().stream())
            .flatMap(line -> line.tellers().stream())
            .collect(Collectors.groupingBy(Teller::kind, Collectors.counting()));
    assertThat(speakers.values()).allMatch(count -> count > 60);
  }

  private static List<Player> players() {
    return ALL.stream().map(ActorText::players).flatMap(Collection::stream).toList();
  }

  @Test
  void everyPersonalPronounStandsInAMarkSoThatNoneIsForgotten() {
    for (ActorText text : ALL) {
      List<Range> marked = text.marks().marks().stream().map(Mark::range).toList();
      assertThat(WORD.matcher(text.text()).results())
          .as(text.file())
          .filteredOn(word -> WordClass.isPersonal(word.group()) && !word.group().equals("US"))
          .allMatch(word -> marked.contains(new Range(word.start(), word.end())), "is marked");
    }
  }

  @Test
  void everySpeakerSaysSomethingAndEveryMarkHoldsWords() {
    for (ActorText text : ALL) {
      Marks marks = text.marks();
      Set<Integer> lines = marks.marks().stream().map(Mark::line).collect(Collectors.toSet());
      for (Mark mark : marks.marks()) {
        String words = mark.range().in(marks.text());
        assertThat(words).as(text.file()).isNotBlank().isEqualTo(words.strip());
        assertThat(lines).as(text.file()).containsAll(mark.says());
      }
      assertThat(text.lines())
          .as(text.file())
          .allMatch(line -> line.optional() || !line.tellers().isEmpty());
    }
  }

  @Test
  void marksGiveTheTextWithoutThemAndWhoStandsWhere() {
    ActorText text =
        ActorText.of(
            "a-b.txt",
            "{osb The OSB} met {velm {osb its} head}. {velm@1 She} said {@1 {- it} rained}.\n"
                + "----\nosb | organisation | org:osb\nvelm | person\n");
    assertThat(text.text()).isEqualTo("The OSB met its head. She said it rained.\n");
    assertThat(text.players())
        .containsExactly(
            new Player(
                "osb",
                "organisation",
                "org:osb",
                List.of(place(0, 7, Kind.NAME), place(12, 15, Kind.PRONOUN))),
            new Player(
                "velm",
                "person",
                "",
                List.of(place(12, 20, Kind.NOMINAL), place(22, 25, Kind.PRONOUN))));
    Teller she = new Teller(new Range(22, 25), Kind.PRONOUN, "velm");
    assertThat(text.lines()).containsExactly(new Line(new Range(31, 40), false, List.of(she)));
  }

  private static Place place(int begin, int end, Kind kind) {
    return new Place(new Range(begin, end), kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a {b} c\n----\n",
        "a } b\n----\n",
        "{b a\n----\nb | person\n",
        "{b a}\n",
        "{b a}\n----\n",
        "{b a}\n----\nb\n",
        "{b a}\n----\nb | person\nc | person\n"
      })
  void aBraceThatIsNoMarkAndAnActorThatIsNotListedAreErrors(String wrong) {
    assertThatThrownBy(() -> ActorText.of("a-b.txt", wrong))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the [mayor] of Brod",
        "[Jane Doe], the mayor",
        "President [Doe]'s",
        "the [men] who fled",
        "his [aides] (two)"
      })
  void aHeadEndsBeforeItsAdditions(String words) {
    int end = words.indexOf(']') - 1;
    String text = words.replaceAll("[\\[\\]]", "");
    assertThat(Heads.end(text, new Range(0, text.length()))).isEqualTo(end);
  }
}
