package org.copydesk.plugin.actors.link;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.copydesk.plugin.actors.table.PluginTables;

/** How much each feature counts; immutable and safe for any thread. */
public final class Weights {

  private final Map<Feature, Double> weights = new EnumMap<>(Feature.class);

  private Weights() {}

  /** Reads the plugin's table. */
  public static Weights read() {
    Weights read = new Weights();
    PluginTables.rows("linking-weights.csv")
        .forEach(
            row ->
                read.weights.put(
                    Feature.valueOf(row.text("feature").replace('-', '_').toUpperCase(Locale.ROOT)),
                    Double.valueOf(row.text("weight"))));
    for (Feature feature : Feature.values()) {
      if (!read.weights.containsKey(feature)) {
        throw new IllegalStateException("linking-weights.csv has no weight for " + feature + ".");
      }
    }
    return read;
  }

  double of(Feature feature, double value) {
    return weights.getOrDefault(feature, 0.0) * value;
  }
}
