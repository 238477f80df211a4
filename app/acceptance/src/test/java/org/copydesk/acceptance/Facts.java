package org.copydesk.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * One document of the JSON Lines export: its quotes, statistics and actors.
 *
 * @param line the line
 */
public record Facts(JsonNode line) {

  public String path() {
    return line.path("source").path("path").asString();
  }

  public String text() {
    return line.path("text").asString();
  }

  public List<JsonNode> layer(String name) {
    return list(line.path("layers").path(name));
  }

  public List<JsonNode> quotes() {
    return layer("quotes");
  }

  List<JsonNode> statistics() {
    return layer("statistics");
  }

  List<JsonNode> actors() {
    return layer("actors");
  }

  /** Returns the name of the actor that a speaker, subject or source is tied to, empty for none. */
  String actorName(JsonNode span) {
    String id = span.path("actor").asString("");
    return actors().stream()
        .filter(actor -> actor.path("id").asString().equals(id))
        .map(actor -> actor.path("name").asString())
        .findFirst()
        .orElse("");
  }

  /** Returns what it says, a line a fact, without offsets: the same for every form of a text. */
  List<String> told() {
    List<String> told = new ArrayList<>();
    quotes().forEach(quote -> told.add(quote(quote)));
    statistics().forEach(statistic -> told.add(statistic(statistic)));
    actors().forEach(actor -> told.add(actor(actor)));
    return told;
  }

  private String quote(JsonNode quote) {
    return String.join(
        " | ",
        "quote",
        quote.path("kind").asString(),
        texts(quote.path("parts")),
        text(quote.path("speaker")),
        actorName(quote.path("speaker")));
  }

  private String statistic(JsonNode statistic) {
    return String.join(
        " | ",
        "statistic",
        text(statistic),
        statistic.path("value").toString(),
        statistic.path("unit").path("name").asString(),
        statistic.path("qualifier").asString(""),
        text(statistic.path("subject")),
        text(statistic.path("time")),
        text(statistic.path("source")));
  }

  private static String actor(JsonNode actor) {
    return String.join(
        " | ",
        "actor",
        actor.path("name").asString(),
        actor.path("type").asString(),
        texts(actor.path("mentions")));
  }

  /** Returns the words of a span with single blanks, empty where there is none. */
  public static String text(JsonNode span) {
    return span.path("text").asString("").strip().replaceAll("\\s+", " ");
  }

  private static String texts(JsonNode spans) {
    return list(spans).stream().map(Facts::text).collect(Collectors.joining(" … "));
  }

  public static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
