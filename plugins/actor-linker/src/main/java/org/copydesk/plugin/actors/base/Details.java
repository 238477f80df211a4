package org.copydesk.plugin.actors.base;

import java.util.List;
import java.util.Map;

/**
 * What a base may say of an entry besides who it is.
 *
 * @param description in a few words; empty when there is none
 * @param validity when it holds
 * @param prior the ids of what it was before: a party under its old name
 * @param parents the ids of what it belongs to
 * @param codes what other registers call it, by the register's name
 * @param weight how often it is meant by its names, compared with others of the base; 0 when nobody
 *     says
 */
public record Details(
    String description,
    Validity validity,
    List<String> prior,
    List<String> parents,
    Map<String, String> codes,
    long weight) {

  /** When there is nothing more to say. */
  public static final Details NONE =
      new Details("", Validity.ALWAYS, List.of(), List.of(), Map.of(), 0);

  /** Copies the collections. */
  public Details {
    prior = List.copyOf(prior);
    parents = List.copyOf(parents);
    codes = Map.copyOf(codes);
  }

  /** Returns it without what it was before and what it belongs to. */
  public Details withoutReferences() {
    return new Details(description, validity, List.of(), List.of(), codes, weight);
  }
}
