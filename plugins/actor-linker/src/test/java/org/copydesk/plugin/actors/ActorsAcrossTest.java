package org.copydesk.plugin.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.copydesk.api.component.NoSettings;
import org.copydesk.api.document.Document;
import org.copydesk.api.stage.CorpusStage;
import org.copydesk.api.stage.Table;
import org.copydesk.testkit.Documents;
import org.copydesk.testkit.TestContext;
import org.junit.jupiter.api.Test;

class ActorsAcrossTest {

  private static final String ONE =
      "Maria Lund opened the bridge on Monday. \"Oskar Berg built it well,\" Maria Lund said. She"
          + " thanked the workers.";
  private static final String TWO =
      "Nobody at the port knew of it. Maria Lund, the mayor, said she would ask. Oskar Berg told"
          + " Maria Lund that it would rain. He left.";

  @Test
  void oneNameInTwoDocumentsIsOneActor() {
    Map<String, List<String>> actors = rows(tables(List.of(ONE, TWO)).get(0));
    assertThat(actors.get("Maria Lund")).element(4).isEqualTo("2");
    assertThat(actors.get("Oskar Berg")).element(4).isEqualTo("2");
  }

  @Test
  void theOrderOfTheDocumentsChangesNothing() {
    List<Table> forwards = tables(List.of(ONE, TWO));
    List<Table> backwards = tables(List.of(TWO, ONE));
    assertThat(backwards.get(0)).isEqualTo(forwards.get(0));
    assertThat(backwards.get(1).rows()).containsExactlyInAnyOrderElementsOf(forwards.get(1).rows());
    assertThat(backwards.get(2)).isEqualTo(forwards.get(2));
  }

  @Test
  void aNewDocumentChangesNoIdOfTheOthers() {
    Map<String, List<String>> before = rows(tables(List.of(ONE)).get(0));
    Map<String, List<String>> after = rows(tables(List.of(ONE, TWO)).get(0));
    assertThat(after.get("Maria Lund").get(0)).isEqualTo(before.get("Maria Lund").get(0));
  }

  @Test
  void aShortNameIsTheFullOneThatAnotherDocumentHasForIt() {
    String full = "The Tarn Harbour Board met on Monday. The Harbour Board wants a crane, it said.";
    String middle = "Maria Elin Lund opened the bridge. Maria Elin Lund made a speech.";
    String brief = "The THB sued the town. Maria Lund thanked the guests, and Maria Lund left.";
    String both = "The Tarn Harbour Board (THB) bought a crane. The THB paid in cash, it said.";
    Map<String, List<String>> actors = rows(tables(List.of(full, middle, brief, both)).get(0));
    assertThat(actors.get("Tarn Harbour Board")).element(4).isEqualTo("3");
    assertThat(actors.get("Maria Elin Lund")).element(4).isEqualTo("2");
  }

  @Test
  void aShortNameOfTwoIsNeithers() {
    String one = "Maria Elin Lund opened the bridge. Maria Elin Lund made a speech.";
    String other = "Maria Sofie Lund closed the school. Maria Sofie Lund left.";
    String brief = "Maria Lund thanked the guests, and Maria Lund left.";
    Map<String, List<String>> actors = rows(tables(List.of(one, other, brief)).get(0));
    assertThat(actors.get("Maria Lund")).element(4).isEqualTo("1");
  }

  @Test
  void aManAndAWomanOfOneNameAreTwo() {
    String man = "Kim Lund was elected on Monday. Kim Lund said he was glad. He bowed.";
    String woman = "Kim Lund scored twice. Kim Lund said she was tired. She went home.";
    List<String> ids =
        tables(List.of(man, woman)).get(0).rows().stream()
            .filter(row -> row.get(1).equals("Kim Lund"))
            .map(row -> row.get(0))
            .toList();
    assertThat(ids).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void aSurnameAloneIsNobodyElsewhere() {
    List<String> texts = List.of("Lund said it rained on Monday.", "Lund said it was dry.");
    assertThat(tables(texts).get(0).rows()).extracting(row -> row.get(4)).containsOnly("1");
  }

  @Test
  void aSurnameAloneIsWhoeverAloneHasItInTheRun() {
    String full = "Maria Lund opened the bridge. Maria Lund made a speech.";
    String bare = "Lund said it rained on Monday. The mayor asked Lund for help.";
    String other = "Oskar Lund closed the school. Oskar Lund left.";
    assertThat(rows(tables(List.of(full, bare)).get(0)).get("Maria Lund"))
        .element(4)
        .isEqualTo("2");
    assertThat(rows(tables(List.of(full, bare, other)).get(0)).get("Maria Lund"))
        .element(4)
        .isEqualTo("1");
  }

  @Test
  void whoeverSpeaksOfAnotherIsTold() {
    Table relations = tables(List.of(ONE, TWO)).get(2);
    assertThat(relations.rows())
        .extracting(row -> row.get(1) + " " + row.get(2) + " " + row.get(4))
        .contains("Maria Lund speaks-of Oskar Berg", "Oskar Berg speaks-to Maria Lund");
  }

  @Test
  void aDocumentWithoutActorsAddsNothing() {
    try (CorpusStage stage = stage()) {
      stage.accept(Documents.english("Rain."));
      assertThat(stage.tables()).allSatisfy(table -> assertThat(table.rows()).isEmpty());
    }
  }

  private static CorpusStage stage() {
    return new ActorsAcrossFactory().create(new NoSettings(), TestContext.shared());
  }

  private static List<Table> tables(List<String> texts) {
    List<Document> documents = new ArrayList<>();
    texts.forEach(text -> documents.add(Article.of(text).document()));
    try (CorpusStage stage = stage()) {
      documents.forEach(stage::accept);
      return stage.tables();
    }
  }

  private static Map<String, List<String>> rows(Table table) {
    return table.rows().stream()
        .collect(Collectors.toMap(row -> row.get(1), row -> row, (one, other) -> one));
  }
}
