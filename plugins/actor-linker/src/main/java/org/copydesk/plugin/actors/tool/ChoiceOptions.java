package org.copydesk.plugin.actors.tool;

import java.util.List;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.base.BadBaseException;
import org.copydesk.plugin.actors.base.TypeNames;
import org.copydesk.plugin.actors.reading.Choice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is wanted of files that hold more than that. */
final class ChoiceOptions {

  @Option(
      names = "--language",
      paramLabel = "CODE",
      split = ",",
      description =
          "Wikidata and RDF: the languages whose names are taken, 'en' by default; the first"
              + " that has a name gives the name to show.")
  private List<String> languages = List.of("en");

  @Option(
      names = "--class",
      paramLabel = "CLASS[=TYPE]",
      split = ",",
      description =
          "Wikidata: the classes whose items are taken, such as Q5 or Q5=person; by default people,"
              + " countries, parties, armed groups, media, government bodies and organisations.")
  private List<String> classes = List.of();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "RDF: the type of actors whose class does not tell it, such as SKOS concepts.")
  private @Nullable String type;

  Choice choice() {
    ActorType wanted =
        type == null
            ? null
            : TypeNames.find(type)
                .orElseThrow(
                    () ->
                        new BadBaseException(
                            "'" + type + "' is no type; the types are " + TypeNames.all() + "."));
    return new Choice(languages, classes, wanted);
  }
}
