package org.copydesk.acceptance.actors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.copydesk.acceptance.Facts;
import org.copydesk.acceptance.House;
import org.copydesk.acceptance.corpus.Floors;
import org.copydesk.acceptance.corpus.TextRun;
import org.junit.jupiter.api.Test;

class ActorAccuracyTest {

  private static final String FAULTS = "app/acceptance/target/actor-faults.tsv";

  private static final String PIPELINE =
      """
      version: 1
      name: actors
      input: { path: ./texts }
      output: ./out
      stages:
        - use: linguistics
          with: { encoder: small }
        - use: quote-extractor
        - use: actor-linker
      outputs:
        - use: jsonl
      """;

  @Test
  void noFigureOfActorsFallsByMoreThanHalfAPoint() throws IOException {
    List<ActorText> corpus = ActorText.all();
    Map<String, String> texts =
        corpus.stream().collect(Collectors.toMap(ActorText::file, ActorText::text));
    Map<String, Facts> found = TextRun.over("actors", PIPELINE, texts);
    ActorScore score = new ActorScore();
    for (ActorText text : corpus) {
      score.add(text, FoundActors.of(found.get(text.file())));
    }
    score.details().forEach((figure, value) -> System.out.println(figure + "\t" + value));
    Path faults = House.path(FAULTS);
    Files.writeString(faults, String.join("\n", score.faults()) + "\n");
    Floors.of(WordClass.FOLDER, "encoder").hold(score.figures(), "a line each in " + faults);
  }
}
