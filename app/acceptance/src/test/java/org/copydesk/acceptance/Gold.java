package org.copydesk.acceptance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Measures the example against what a careful annotator found, by the conventions of its README.
 */
final class Gold {

  private static final double HALF = 0.5;

  private final Facts facts;
  private final JsonNode gold;

  private Gold(Facts facts, JsonNode gold) {
    this.facts = facts;
    this.gold = gold;
  }

  /** Returns recall and precision of a layer over all files with gold. */
  static Score score(Outputs outputs, String layer) {
    Score score = new Score();
    Path folder = Newsroom.folder().resolve("gold");
    for (String name : Newsroom.names(folder)) {
      JsonNode gold = Outputs.json(folder.resolve(name));
      String path = gold.path("document").asString().replaceFirst("^documents/", "");
      new Gold(outputs.document(path), gold).add(score, layer);
    }
    return score;
  }

  private void add(Score score, String layer) {
    switch (layer) {
      case "quotes" -> compare(score, layer, this::sameQuote, List.of());
      case "statistics" ->
          compare(score, layer, this::sameStatistic, Facts.list(gold.path("optional-statistics")));
      case "actors" -> actors(score);
      default -> throw new IllegalArgumentException(layer);
    }
  }

  private void compare(
      Score score, String layer, BiPredicate<JsonNode, JsonNode> same, List<JsonNode> optional) {
    List<JsonNode> expected = Facts.list(gold.path(layer));
    List<JsonNode> found = facts.layer(layer);
    for (JsonNode one : expected) {
      score.gold(found.stream().anyMatch(f -> same.test(one, f)), told(one));
    }
    for (JsonNode one : found) {
      boolean known = expected.stream().anyMatch(e -> same.test(e, one));
      if (known || optional.stream().noneMatch(o -> overlap(o, one) > 0)) {
        score.found(known, told(one));
      }
    }
  }

  /** The parts of the two have more characters in common than not. */
  private boolean sameQuote(JsonNode expected, JsonNode found) {
    int common = 0;
    for (JsonNode one : expected.path("parts")) {
      for (JsonNode other : found.path("parts")) {
        common += overlap(one, other);
      }
    }
    int all = length(expected.path("parts")) + length(found.path("parts")) - common;
    return common > all * HALF;
  }

  private boolean sameStatistic(JsonNode expected, JsonNode found) {
    String unit = found.path("unit").path("name").asString("").replaceFirst("^$", "-");
    return overlap(expected, found) > 0
        && unit.equals(expected.path("unit").asString())
        && values(expected.path("value")).equals(values(found.path("value")));
  }

  private static List<BigDecimal> values(JsonNode value) {
    List<JsonNode> numbers = value.isArray() ? Facts.list(value) : List.of(value);
    return numbers.stream()
        .map(number -> number.decimalValue().setScale(3, RoundingMode.HALF_UP))
        .toList();
  }

  /** An actor is found when one actor has most of its mentions, and is gold when most are one's. */
  private void actors(Score score) {
    List<JsonNode> expected = Facts.list(gold.path("actors"));
    for (JsonNode one : expected) {
      List<JsonNode> mentions = Facts.list(one.path("mentions"));
      if (!mentions.isEmpty()) {
        boolean found =
            facts.actors().stream()
                .anyMatch(actor -> shared(mentions, mentions(actor)) * 2 >= mentions.size());
        score.gold(found, told(one));
      }
    }
    for (JsonNode actor : facts.actors()) {
      List<JsonNode> mentions = mentions(actor);
      boolean known =
          expected.stream().anyMatch(one -> shared(mentions, every(one)) * 2 >= mentions.size());
      if (known || !isInPassing(actor)) {
        score.found(known, told(actor));
      }
    }
  }

  /** The gold leaves out places, and who has no name and is spoken of once. */
  private static boolean isInPassing(JsonNode actor) {
    List<JsonNode> mentions = mentions(actor);
    boolean named = mentions.stream().anyMatch(one -> one.path("kind").asString().equals("name"));
    return actor.path("type").asString().equals("place") || !named && mentions.size() == 1;
  }

  private static List<JsonNode> mentions(JsonNode actor) {
    return Facts.list(actor.path("mentions"));
  }

  private static List<JsonNode> every(JsonNode actor) {
    return Stream.of("mentions", "optional")
        .flatMap(key -> Facts.list(actor.path(key)).stream())
        .toList();
  }

  private static long shared(List<JsonNode> mentions, List<JsonNode> others) {
    return mentions.stream().filter(m -> others.stream().anyMatch(o -> overlap(m, o) > 0)).count();
  }

  private static int overlap(JsonNode one, JsonNode other) {
    int begin = Math.max(one.path("begin").asInt(), other.path("begin").asInt());
    int end = Math.min(one.path("end").asInt(), other.path("end").asInt());
    return Math.max(0, end - begin);
  }

  private static int length(JsonNode spans) {
    return Facts.list(spans).stream()
        .mapToInt(s -> s.path("end").asInt() - s.path("begin").asInt())
        .sum();
  }

  private String told(JsonNode one) {
    List<String> words = new ArrayList<>();
    words.add(facts.path());
    Stream.of("name", "kind", "value", "unit")
        .map(one::path)
        .filter(n -> !n.isMissingNode())
        .forEach(n -> words.add(n.toString()));
    String text = facts.text();
    JsonNode spans = one.has("parts") ? one.path("parts") : one.path("mentions");
    (one.has("begin") && !one.has("mentions") ? List.of(one) : Facts.list(spans))
        .forEach(
            s ->
                words.add(
                    "'" + text.substring(s.path("begin").asInt(), s.path("end").asInt()) + "'"));
    return String.join(" ", words);
  }
}
