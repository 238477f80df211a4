package org.copydesk.acceptance.statistics;

import java.util.List;
import java.util.stream.Stream;
import org.copydesk.acceptance.Facts;
import org.copydesk.acceptance.corpus.Range;
import tools.jackson.databind.JsonNode;

/** The figures that a document of the JSON Lines export has. */
final class FoundFigures {

  private FoundFigures() {}

  static List<Figure> of(Facts document) {
    return document.layer("statistics").stream().map(FoundFigures::figure).toList();
  }

  private static Figure figure(JsonNode statistic) {
    return new Figure(
        claim(statistic),
        range(statistic),
        roles(statistic, "subject", "of"),
        roles(statistic, "time"),
        roles(statistic, "source"));
  }

  private static Claim claim(JsonNode statistic) {
    JsonNode value = statistic.path("value");
    List<Double> values =
        value.isArray()
            ? Facts.list(value).stream().map(JsonNode::asDouble).toList()
            : List.of(value.asDouble());
    return new Claim(
        statistic.path("kind").asString(""),
        values,
        List.of(statistic.path("unit").path("name").asString("-")),
        Claim.change(
            statistic.path("trend").asString(""), statistic.path("qualifier").asString("")));
  }

  private static List<Range> roles(JsonNode statistic, String... names) {
    return Stream.of(names)
        .map(statistic::path)
        .filter(role -> role.path("begin").isNumber())
        .map(FoundFigures::range)
        .toList();
  }

  private static Range range(JsonNode span) {
    return new Range(span.path("begin").asInt(), span.path("end").asInt());
  }
}
