package org.copydesk.plugin.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The quote extractor, reading turns and blocks without marks,")
class TurnsTest {

  @Test
  void goesOnWithATurnOverParagraphs() {
    String text =
        "OKORO: The dam is old.\n\nIt was built by my grandfather.\n\nVOS: Is it safe?\n\n"
            + "OKORO: It is.\n\nVOS: Thank you.";
    assertThat(Reading.of(text))
        .containsExactly(
            "direct | OKORO | - | The dam is old. ... It was built by my grandfather.",
            "direct | VOS | - | Is it safe?",
            "direct | OKORO | - | It is.",
            "direct | VOS | - | Thank you.");
  }

  @Test
  void leavesDirectionsOut() {
    String text =
        "Ana Okoro: (laughing) The dam is old. (Applause.)\n\n[A bell rings]\n\nWe like it.\n\n"
            + "Piet Vos: [inaudible]\n\nAna Okoro: It is.\n\nPiet Vos: Thank you. [Laughter]";
    assertThat(Reading.of(text))
        .containsExactly(
            "direct | Ana Okoro | - | The dam is old. ... We like it.",
            "direct | Ana Okoro | - | It is.",
            "direct | Piet Vos | - | Thank you.");
  }

  @Test
  void readsQuestionsAndAnswersHoweverTheyAreLabelled() {
    for (String labels : new String[] {"Q. A.", "Q: A:", "Question: Answer:", "M.K.: R.V.:"}) {
      String q = labels.split(" ")[0];
      String a = labels.split(" ")[1];
      String text =
          "%1$s Where were you?\n\n%2$s At home.\n\nI slept.\n\n%1$s And then?\n\n%2$s I woke."
              .formatted(q, a);
      assertThat(Reading.of(text))
          .as(labels)
          .containsExactly(
              "direct | %s | - | Where were you?".formatted(q.substring(0, q.length() - 1)),
              "direct | %s | - | At home. ... I slept.".formatted(a.substring(0, a.length() - 1)),
              "direct | %s | - | And then?".formatted(q.substring(0, q.length() - 1)),
              "direct | %s | - | I woke.".formatted(a.substring(0, a.length() - 1)));
    }
  }

  @Test
  void readsALabelInAParagraphOfItsOwn() {
    String text =
        "The Chair:\n\nIs the dam safe?\n\nMs Vos:\n\nIt is not.\n\nIt leaks.\n\nThe Chair:\n\n"
            + "Where?\n\nMs Vos:\n\nAt the gate.";
    assertThat(Reading.of(text))
        .containsExactly(
            "direct | The Chair | - | Is the dam safe?",
            "direct | Ms Vos | - | It is not. ... It leaks.",
            "direct | The Chair | - | Where?",
            "direct | Ms Vos | - | At the gate.");
  }

  @Test
  void leavesWhatFollowsTheLastTurnToItsWriter() {
    String text =
        "ROE: Is the dam safe?\n\nDOE: It is.\n\nROE: Why?\n\nDOE: It is new.\n\nThe sitting ended.";
    assertThat(Reading.of(text)).hasSize(4).noneMatch(line -> line.contains("sitting"));
  }

  @Test
  void takesAParagraphSetInBehindATagForTheSpeakersWords() {
    String text =
        "In a letter to the council, Ana Okoro wrote:\n\n    The dam is old. It must be mended.\n\n"
            + "    We will not wait.\n\nThe council met on Monday.";
    assertThat(Reading.of(text))
        .containsExactly(
            "direct | Ana Okoro | wrote | The dam is old. It must be mended. ... We will not wait.");
  }

  @Test
  void takesWhatALetterReadsForItsWords() {
    assertThat(Reading.of("The letter read:\n\n  The dam is old.\n\nNobody answered it."))
        .containsExactly("direct | The letter | read | The dam is old.");
  }

  @Test
  void leavesAParagraphThatNothingLeadsToAlone() {
    assertThat(Reading.of("The council met on Monday.\n\n    The dam is old.")).isEmpty();
  }
}
