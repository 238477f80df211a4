package org.copydesk.acceptance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Compares what was found in an article with what a careful reader finds in it. */
final class CarefulReader {

  private final Facts facts;
  private final List<String> missed = new ArrayList<>();
  private int expectations;

  private CarefulReader(Facts facts) {
    this.facts = facts;
  }

  static CarefulReader of(Facts facts, JsonNode expected) {
    CarefulReader reader = new CarefulReader(facts);
    expected.path("quotes").forEach(reader::quote);
    expected.path("statistics").forEach(reader::statistic);
    expected.path("no-statistics").forEach(text -> reader.noStatistic(text.asString()));
    expected.path("actors").forEach(reader::actor);
    return reader;
  }

  /** Returns a line for each expectation that is not met. */
  List<String> missed() {
    return missed;
  }

  /** Returns how many expectations of a hundred are met. */
  double percentMet() {
    return 100.0 * (expectations - missed.size()) / expectations;
  }

  private void quote(JsonNode expected) {
    String part = expected.path("part").asString();
    judge("quote", expected, facts.quotes(), quote -> says(quote, part), this::lacks);
  }

  private String lacks(JsonNode expected, JsonNode quote) {
    List<String> lacks = new ArrayList<>();
    check(lacks, expected, "also", also -> says(quote, also), Facts.text(quote));
    String kind = quote.path("kind").asString();
    check(lacks, expected, "kind", kind::equals, kind);
    String speaker = Facts.text(quote.path("speaker"));
    check(lacks, expected, "speaker", words -> holds(speaker, words), speaker);
    String actor = facts.actorName(quote.path("speaker"));
    check(lacks, expected, "actor", actor::equalsIgnoreCase, actor);
    String cue = Facts.text(quote.path("cue"));
    check(lacks, expected, "cue", words -> holds(cue, words), cue);
    return String.join(", ", lacks);
  }

  private static boolean says(JsonNode quote, String words) {
    return Facts.list(quote.path("parts")).stream().anyMatch(p -> holds(Facts.text(p), words))
        || holds(Facts.text(quote), words);
  }

  private void statistic(JsonNode expected) {
    String text = expected.path("text").asString();
    String value = expected.path("value").asString();
    judge(
        "statistic",
        expected,
        facts.statistics(),
        found -> sameFigure(Facts.text(found), text) && sameValue(found.path("value"), value),
        CarefulReader::lacksAsStatistic);
  }

  private static String lacksAsStatistic(JsonNode expected, JsonNode found) {
    List<String> lacks = new ArrayList<>();
    String unit = found.path("unit").path("name").asString("");
    check(lacks, expected, "unit", unit::equals, unit);
    String qualifier = found.path("qualifier").asString("");
    check(lacks, expected, "qualifier", qualifier::equals, qualifier);
    for (String role : List.of("subject", "of", "time", "source")) {
      String text = Facts.text(found.path(role));
      check(lacks, expected, role, words -> holds(text, words), text);
    }
    return String.join(", ", lacks);
  }

  private void noStatistic(String text) {
    expectations++;
    Pattern occurrence = Pattern.compile("\\b" + Pattern.quote(text) + "\\b");
    occurrence
        .matcher(facts.text())
        .results()
        .flatMap(
            at ->
                facts.statistics().stream()
                    .filter(
                        s ->
                            s.path("begin").asInt() < at.end()
                                && at.start() < s.path("end").asInt()))
        .findFirst()
        .ifPresent(s -> missed.add("no statistic '" + text + "', but there is " + s));
  }

  private void actor(JsonNode expected) {
    String name = expected.path("name").asString();
    judge(
        "actor",
        expected,
        facts.actors(),
        actor -> actor.path("name").asString().equalsIgnoreCase(name),
        CarefulReader::lacksAsActor);
  }

  private static String lacksAsActor(JsonNode expected, JsonNode actor) {
    List<String> lacks = new ArrayList<>();
    String type = actor.path("type").asString();
    check(lacks, expected, "type", type::equals, type);
    List<String> mentions = Facts.list(actor.path("mentions")).stream().map(Facts::text).toList();
    for (JsonNode mention : expected.path("mentions")) {
      String wanted = bare(mention.asString());
      if (mentions.stream().noneMatch(found -> bare(found).equals(wanted))) {
        lacks.add("mention '" + mention.asString() + "' (mentions are " + mentions + ")");
      }
    }
    return String.join(", ", lacks);
  }

  /** Says what a thing found lacks of what is expected, nothing when it has all. */
  private interface Lack {
    String of(JsonNode expected, JsonNode found);
  }

  private void judge(
      String kind, JsonNode expected, List<JsonNode> all, Predicate<JsonNode> same, Lack lack) {
    expectations++;
    List<String> lacks =
        all.stream().filter(same).map(found -> lack.of(expected, found)).sorted().toList();
    if (lacks.isEmpty()) {
      missed.add(kind + " " + expected + ": not found");
    } else if (!lacks.contains("")) {
      missed.add(kind + " " + expected + ": " + lacks.get(0));
    }
  }

  private static void check(
      List<String> lacks, JsonNode expected, String key, Predicate<String> met, String found) {
    String wanted = expected.path(key).asString("");
    if (!wanted.isEmpty() && !met.test(wanted)) {
      lacks.add(key + " is '" + found + "'");
    }
  }

  private static boolean holds(String text, String words) {
    return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  /** Tells whether two texts name the same figure, one perhaps with its unit or currency. */
  private static boolean sameFigure(String one, String other) {
    return holds(one, other) || holds(other, one);
  }

  /** Compares decimals, and {@code [low, high]}, to three places. */
  private static boolean sameValue(JsonNode found, String wanted) {
    List<JsonNode> bounds = found.isArray() ? Facts.list(found) : List.of(found);
    String[] numbers = wanted.replaceAll("[\\[\\] ]", "").split(",");
    if (numbers.length != bounds.size()) {
      return false;
    }
    for (int i = 0; i < numbers.length; i++) {
      BigDecimal value = bounds.get(i).decimalValue().setScale(3, RoundingMode.HALF_UP);
      if (value.compareTo(new BigDecimal(numbers[i])) != 0) {
        return false;
      }
    }
    return true;
  }

  private static String bare(String mention) {
    return mention.toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", "");
  }
}
