package org.copydesk.plugin.actors.tool;

import java.util.List;
import org.copydesk.plugin.actors.reading.Choice;
import picocli.CommandLine.Option;

/** What is wanted of files that hold more than that. */
final class ChoiceOptions {

  @Option(
      names = "--language",
      paramLabel = "CODE",
      split = ",",
      description =
          "Wikidata: the languages whose names are taken, 'en' by default; the first that an item"
              + " has a name in gives the name to show.")
  private List<String> languages = List.of("en");

  @Option(
      names = "--class",
      paramLabel = "CLASS[=TYPE]",
      split = ",",
      description =
          "Wikidata: the classes whose items are taken, such as Q5 or Q5=person; by default people,"
              + " countries, parties, armed groups, media, government bodies and organisations.")
  private List<String> classes = List.of();

  Choice choice() {
    return new Choice(languages, classes, null);
  }
}
