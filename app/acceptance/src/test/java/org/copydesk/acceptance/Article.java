package org.copydesk.acceptance;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * An article of the main job's kind.
 *
 * @param text what stands in it
 * @param expected what a careful reader finds in it
 */
public record Article(String name, String text, JsonNode expected) {

  private static final Path FOLDER = House.path("app/acceptance/src/test/resources/articles");

  static final List<String> NAMES =
      List.of("coal-letter", "harbour-letter", "river-communique", "strait-warning");

  static Article named(String name) {
    return new Article(
        name,
        Outputs.text(FOLDER.resolve(name + ".txt")),
        Outputs.json(FOLDER.resolve(name + ".json")));
  }

  String headline() {
    return paragraphs().get(0);
  }

  List<String> paragraphs() {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }
}
