package org.copydesk.acceptance.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.copydesk.acceptance.Outputs;

/** What the figures of a chain were when they were measured last. */
public final class Floors {

  private static final double HALF_A_POINT = 0.5;

  private final String chain;
  private final Map<String, Double> floors = new LinkedHashMap<>();

  private Floors(Path folder, String chain) {
    this.chain = chain;
    Outputs.text(folder.resolve("floors.tsv"))
        .lines()
        .skip(1)
        .map(line -> line.split("\t"))
        .filter(row -> row[0].equals(chain))
        .forEach(row -> floors.put(row[1], Double.valueOf(row[2])));
  }

  static Floors of(Chain chain) {
    return of(CorpusText.FOLDER, chain.name().toLowerCase(Locale.ROOT));
  }

  /** Reads a chain's rows of the {@code floors.tsv} in a folder. */
  public static Floors of(Path folder, String chain) {
    return new Floors(folder, chain);
  }

  /** Fails where a figure has no floor, or is more than half a point below it. */
  public void hold(Map<String, Double> figures, Object worst) {
    String table = table(figures);
    System.out.println(table);
    assertThat(figures.keySet().stream().filter(f -> figures.get(f) < least(f)))
        .as("figures that fell; of all%n%s%nIn these texts most is wrong:%n%s%n", table, worst)
        .isEmpty();
  }

  private double least(String figure) {
    return floors.getOrDefault(figure, 100.0) - HALF_A_POINT;
  }

  /** Returns the figures as rows of the floors' file, with the floor behind. */
  private String table(Map<String, Double> figures) {
    return figures.entrySet().stream()
        .map(
            e ->
                String.format(
                    Locale.ROOT,
                    "%s\t%s\t%.1f\t(floor %s)",
                    chain,
                    e.getKey(),
                    e.getValue(),
                    floors.get(e.getKey())))
        .collect(Collectors.joining("\n", "chain\tfigure\tmeasured\n", ""));
  }
}
