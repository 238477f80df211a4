package org.copydesk.cli.ledger;

import java.util.List;
import java.util.Set;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Status;
import org.copydesk.embed.PlacePattern;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a ledger are wanted; what is empty or null lets every line through.
 *
 * @param statuses one of these
 * @param reasons one of these
 * @param stages one of these is concerned
 * @param places where it stands
 */
public record LedgerFilter(
    Set<Status> statuses, Set<Reason> reasons, List<String> stages, @Nullable PlacePattern places) {

  /** Copies the collections. */
  public LedgerFilter {
    statuses = Set.copyOf(statuses);
    reasons = Set.copyOf(reasons);
    stages = List.copyOf(stages);
  }

  boolean lets(LedgerEntry entry) {
    return (statuses.isEmpty() || statuses.contains(entry.status()))
        && (reasons.isEmpty() || (entry.reason() != null && reasons.contains(entry.reason())))
        && (stages.isEmpty() || stages.contains(entry.stage()))
        && (places == null || places.matches(entry.place()));
  }
}
