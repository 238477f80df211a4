package org.copydesk.acceptance.actors;

import java.util.List;
import java.util.Locale;
import org.copydesk.acceptance.Facts;
import org.copydesk.acceptance.actors.Line.Teller;
import org.copydesk.acceptance.corpus.Range;
import tools.jackson.databind.JsonNode;

/**
 * The actors and quotes that a document of the JSON Lines export has.
 *
 * @param players its actors
 * @param lines its quotes
 */
record FoundActors(List<Player> players, List<Line> lines) {

  static FoundActors of(Facts document) {
    return new FoundActors(
        document.layer("actors").stream().map(FoundActors::player).toList(),
        document.quotes().stream().map(FoundActors::line).toList());
  }

  private static Player player(JsonNode actor) {
    return new Player(
        actor.path("id").asString(),
        actor.path("type").asString(),
        actor.path("kb").path("id").asString(""),
        Facts.list(actor.path("mentions")).stream().map(FoundActors::place).toList());
  }

  private static Place place(JsonNode mention) {
    String kind = mention.path("kind").asString().toUpperCase(Locale.ROOT);
    return new Place(range(mention), Kind.valueOf(kind));
  }

  private static Line line(JsonNode quote) {
    JsonNode speaker = quote.path("speaker");
    List<Teller> tellers =
        speaker.path("begin").isNumber()
            ? List.of(new Teller(range(speaker), Kind.NAME, speaker.path("actor").asString("")))
            : List.of();
    return new Line(range(quote), false, tellers);
  }

  private static Range range(JsonNode span) {
    return new Range(span.path("begin").asInt(), span.path("end").asInt());
  }
}
