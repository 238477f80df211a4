package org.copydesk.engine.assembly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.engine.plugin.Catalog;

/**
 * The stages that are installed, in an order in which each finds the layers that it needs: what to
 * run when nobody says which.
 *
 * <p>The order follows from what the stages require, use and provide with their default settings;
 * where these leave it open, from their names. Corpus stages are no part of it.
 *
 * @param names the stages in their order
 * @param leftOut why the others are left out, by their names: {@code needs layer 'x', which no
 *     installed stage provides}
 */
public record InstalledStages(List<String> names, Map<String, String> leftOut) {

  /** Copies the collections. */
  public InstalledStages {
    names = List.copyOf(names);
    leftOut = Collections.unmodifiableMap(new TreeMap<>(leftOut));
  }

  /** Asks the stages of a catalog what they need and give, and puts them in order. */
  public static InstalledStages of(Catalog catalog) {
    StageOrder order = new StageOrder();
    Map<String, String> leftOut = new TreeMap<>();
    List<String> names = new ArrayList<>();
    for (Offer offer : Offer.all(catalog, leftOut)) {
      order.add(offer);
    }
    order.sorted().forEach(offer -> names.add(offer.name()));
    leftOut.putAll(order.leftOut());
    return new InstalledStages(names, leftOut);
  }
}
