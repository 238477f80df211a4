package org.copydesk.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** Finds for each annotation of a run its counterpart in another: by id, then by place or words. */
final class Matching {

  private final List<Difference> differences = new ArrayList<>();
  private final boolean sameText;
  private int same;

  private Matching(boolean sameText) {
    this.sameText = sameText;
  }

  /**
   * Compares the annotations of one layer of one document.
   *
   * @param sameText whether places in the one text are places in the other
   */
  static Matching of(List<Finding> before, List<Finding> after, boolean sameText) {
    Matching matching = new Matching(sameText);
    matching.match(before, after);
    return matching;
  }

  /** Returns what differs, in the order of the text. */
  List<Difference> differences() {
    return differences;
  }

  /** Returns how many are in both and say the same. */
  int same() {
    return same;
  }

  private void match(List<Finding> before, List<Finding> after) {
    Map<String, Finding> byId = new HashMap<>();
    before.forEach(finding -> byId.put(finding.id(), finding));
    Set<Finding> lost = new LinkedHashSet<>(before);
    List<Finding> unmatched = new ArrayList<>();
    for (Finding finding : after) {
      Finding earlier = byId.remove(finding.id());
      if (earlier == null) {
        unmatched.add(finding);
      } else {
        lost.remove(earlier);
        compare(earlier, finding);
      }
    }
    pairByWords(lost, unmatched);
    if (sameText) {
      pairByPlace(lost, unmatched);
    }
    unmatched.forEach(finding -> differences.add(new Difference.New(finding)));
    lost.forEach(finding -> differences.add(new Difference.Lost(finding)));
    differences.sort(Comparator.comparingInt(difference -> difference.finding().begin()));
  }

  private void pairByWords(Set<Finding> lost, List<Finding> unmatched) {
    Map<String, List<Finding>> byWords = new HashMap<>();
    lost.forEach(
        finding ->
            byWords.computeIfAbsent(finding.text(), words -> new ArrayList<>()).add(finding));
    unmatched.removeIf(
        finding ->
            isPaired(lost, finding, byWords.getOrDefault(finding.text(), List.of()), this::isNear));
  }

  /** An actor is the same by its name, wherever it is first spoken of. */
  private boolean isNear(Finding one, Finding other) {
    return !sameText || one.layer().equals("actors") || one.overlaps(other);
  }

  private void pairByPlace(Set<Finding> lost, List<Finding> unmatched) {
    NavigableMap<Integer, List<Finding>> byBegin = new TreeMap<>();
    int longest = 0;
    for (Finding finding : lost) {
      byBegin.computeIfAbsent(finding.begin(), begin -> new ArrayList<>()).add(finding);
      longest = Math.max(longest, finding.end() - finding.begin());
    }
    int reach = longest;
    unmatched.removeIf(
        finding -> {
          List<Finding> near = new ArrayList<>();
          byBegin
              .subMap(finding.begin() - reach, true, finding.end(), false)
              .values()
              .forEach(near::addAll);
          return isPaired(lost, finding, near, Finding::overlaps);
        });
  }

  private boolean isPaired(
      Set<Finding> lost,
      Finding finding,
      List<Finding> candidates,
      BiPredicate<Finding, Finding> alike) {
    for (Finding earlier : candidates) {
      if (lost.contains(earlier) && alike.test(earlier, finding)) {
        lost.remove(earlier);
        compare(earlier, finding);
        return true;
      }
    }
    return false;
  }

  private void compare(Finding before, Finding after) {
    List<FieldChange> changes = new ArrayList<>();
    add(changes, "text", before.text(), after.text());
    Set<String> fields = new LinkedHashSet<>(before.says().keySet());
    fields.addAll(after.says().keySet());
    for (String field : fields) {
      add(
          changes,
          field,
          before.says().getOrDefault(field, ""),
          after.says().getOrDefault(field, ""));
    }
    if (changes.isEmpty()) {
      same++;
    } else {
      differences.add(new Difference.Changed(before, after, changes));
    }
  }

  private static void add(List<FieldChange> changes, String field, String before, String after) {
    if (!before.equals(after)) {
      changes.add(new FieldChange(field, before, after));
    }
  }
}
