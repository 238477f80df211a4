package org.copydesk.plugin.export.report;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** An actor of the whole run, while it is gathered and when it is written. */
final class ReportActor {

  static final List<String> COLUMNS =
      List.of(
          "name",
          "type",
          "entry",
          "documents",
          "mentions",
          "quotes",
          "statistics",
          "spokenOf",
          "aside");

  static final Comparator<ReportActor> MOST_TOLD_FIRST =
      Comparator.comparing((ReportActor actor) -> -actor.rows(Tie.SAID).size())
          .thenComparing(actor -> -actor.mentions)
          .thenComparing(ReportActor::name)
          .thenComparing(actor -> actor.key);

  private static final int MOST_OTHERS = 60;

  private final String key;
  private final Map<String, Integer> names = new TreeMap<>();
  private final Map<Tie, IntBuffer> rows = new EnumMap<>(Tie.class);
  private final Map<ReportActor, Integer> speaksOf = new LinkedHashMap<>();
  private final Map<ReportActor, Integer> spokenOfBy = new LinkedHashMap<>();
  private final IntBuffer documents = new IntBuffer();
  private String type = "";
  private String entry = "";
  private boolean named;
  private int mentions;
  private int number;

  ReportActor(String key) {
    this.key = key;
  }

  void add(Cast.Member member) {
    names.merge(member.name(), member.mentions(), Integer::sum);
    type = type.isEmpty() ? member.type() : type;
    entry = entry.isEmpty() ? member.entry() : entry;
    named |= member.named();
    mentions += member.mentions();
    if (documents.size() == 0 || documents.at(documents.size() - 1) != member.document()) {
      documents.add(member.document());
    }
  }

  void add(Tie tie, int row) {
    IntBuffer buffer = rows.computeIfAbsent(tie, ignored -> new IntBuffer());
    if (buffer.size() == 0 || buffer.at(buffer.size() - 1) != row) {
      buffer.add(row);
    }
  }

  void speaks(ReportActor other) {
    if (other != this) {
      speaksOf.merge(other, 1, Integer::sum);
      other.spokenOfBy.merge(this, 1, Integer::sum);
    }
  }

  /** Sets its place among all actors. */
  void number(int newNumber) {
    number = newNumber;
  }

  int number() {
    return number;
  }

  String name() {
    return names.entrySet().stream()
        .max(
            Comparator.comparing((Map.Entry<String, Integer> e) -> e.getValue())
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** Tells whether it has a name anywhere, not descriptions alone. */
  boolean named() {
    return named;
  }

  /**
   * Tells whether it has no name, says nothing and has no figure: most unnamed groups and roles.
   */
  boolean aside() {
    return !named && rows(Tie.SAID).size() == 0 && figures() == 0;
  }

  private int figures() {
    return rows(Tie.ABOUT).size() + rows(Tie.FROM).size();
  }

  String type() {
    return type;
  }

  /** Returns whom it speaks of or to, and how often. */
  Map<ReportActor, Integer> speaksOf() {
    return speaksOf;
  }

  IntBuffer rows(Tie tie) {
    return rows.getOrDefault(tie, new IntBuffer());
  }

  List<Object> row() {
    return List.of(
        name(),
        type,
        entry,
        documents.size(),
        mentions,
        rows(Tie.SAID).size(),
        figures(),
        rows(Tie.SPOKEN_OF).size(),
        aside());
  }

  Map<String, Object> page() {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("name", name());
    page.put("type", type);
    page.put("entry", entry);
    page.put("names", names.keySet());
    page.put("mentions", mentions);
    page.put("documents", documents.toArray());
    for (Tie tie : Tie.values()) {
      page.put(tie.name().toLowerCase(Locale.ROOT), rows(tie).toArray());
    }
    page.put("speaks_of", others(speaksOf));
    page.put("spoken_of_by", others(spokenOfBy));
    return page;
  }

  private static List<List<Object>> others(Map<ReportActor, Integer> others) {
    return others.entrySet().stream()
        .filter(e -> !e.getKey().aside())
        .sorted(
            Comparator.comparing((Map.Entry<ReportActor, Integer> e) -> -e.getValue())
                .thenComparing(e -> e.getKey().number))
        .limit(MOST_OTHERS)
        .map(e -> List.<Object>of(e.getKey().number, e.getKey().name(), e.getValue()))
        .toList();
  }
}
