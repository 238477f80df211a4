package org.copydesk.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Goes through two runs and tells what differs.
 *
 * <p>Documents belong together that have the same content, or else stand at the same place. Ids are
 * digests of what an annotation says and where, so most are found in the other run by their id; of
 * the rest those of the same words, and then those that overlap, are changes of one another. Holds
 * two documents at a time.
 *
 * <pre>{@code
 * try (RunOutput before = RunOutput.open(Path.of("out-monday"));
 *     RunOutput after = RunOutput.open(Path.of("out-tuesday"))) {
 *   RunComparison comparison = RunComparison.of(before, after, List.of("quotes"));
 *   comparison.forEach(document -> System.out.println(document.place()));
 * }
 * }</pre>
 */
public final class RunComparison {

  /** The layers that are compared where nobody says which. */
  public static final List<String> LAYERS = List.of("quotes", "statistics", "actors");

  private static final JsonNode NOTHING = MissingNode.getInstance();

  private final RunOutput before;
  private final RunOutput after;
  private final List<String> layers;
  private final Map<String, LayerCount> counts = new LinkedHashMap<>();
  private LayerCount documents = LayerCount.NONE;

  private RunComparison(RunOutput before, RunOutput after, List<String> layers) {
    this.before = before;
    this.after = after;
    this.layers = List.copyOf(layers);
  }

  /**
   * Makes ready to compare.
   *
   * @param layers which to look at, in this order
   */
  public static RunComparison of(RunOutput before, RunOutput after, List<String> layers) {
    return new RunComparison(before, after, layers);
  }

  /**
   * Tells of every document, those without a difference too, in the order of places.
   *
   * @throws OutputException when one of the files cannot be read any more
   */
  public void forEach(Consumer<DocumentDifference> told) {
    counts.clear();
    layers.forEach(layer -> counts.put(layer, LayerCount.NONE));
    documents = LayerCount.NONE;
    for (Pair pair : pairs()) {
      DocumentDifference difference = compare(pair);
      documents = documents.plus(count(difference));
      told.accept(difference);
    }
  }

  /** Returns how many annotations differ by layer, in the order of layers; after the comparison. */
  public Map<String, LayerCount> counts() {
    return counts;
  }

  /** Returns how many documents differ; after the comparison. */
  public LayerCount documents() {
    return documents;
  }

  /** Tells whether nothing differs; after the comparison. */
  public boolean isSame() {
    return documents.isAllSame() && counts.values().stream().allMatch(LayerCount::isAllSame);
  }

  private static LayerCount count(DocumentDifference difference) {
    return switch (difference.state()) {
      case NEW -> new LayerCount(0, 0, 1, 0);
      case GONE -> new LayerCount(0, 0, 0, 1);
      default -> difference.isSame() ? new LayerCount(1, 0, 0, 0) : new LayerCount(0, 1, 0, 0);
    };
  }

  private List<Pair> pairs() {
    Map<String, OutputRow> byId = new HashMap<>();
    before.rows().forEach(row -> byId.putIfAbsent(row.id(), row));
    TreeMap<String, Pair> pairs = new TreeMap<>();
    List<OutputRow> rest = new ArrayList<>();
    for (OutputRow row : after.rows()) {
      OutputRow earlier = byId.remove(row.id());
      if (earlier == null) {
        rest.add(row);
      } else {
        pairs.put(row.place(), new Pair(earlier, row));
      }
    }
    Map<String, OutputRow> byPlace = new HashMap<>();
    byId.values().forEach(row -> byPlace.put(row.place(), row));
    rest.forEach(row -> pairs.put(row.place(), new Pair(byPlace.remove(row.place()), row)));
    byPlace.forEach(
        (place, row) -> pairs.put(pairs.containsKey(place) ? place + '\0' : place, gone(row)));
    return List.copyOf(pairs.values());
  }

  private static Pair gone(OutputRow row) {
    return new Pair(row, null);
  }

  private DocumentDifference compare(Pair pair) {
    OutputRow earlier = pair.before();
    OutputRow later = pair.after();
    JsonNode old = earlier == null ? NOTHING : before.read(earlier);
    JsonNode young = later == null ? NOTHING : after.read(later);
    boolean sameText = old.path("text").equals(young.path("text"));
    List<Difference> differences = new ArrayList<>();
    for (String layer : layers) {
      differences.addAll(layer(layer, old, young, sameText));
    }
    OutputRow shown = later == null ? earlier : later;
    return new DocumentDifference(
        shown == null ? "" : shown.place(), state(earlier, later), differences);
  }

  private static DocumentDifference.State state(
      @Nullable OutputRow earlier, @Nullable OutputRow later) {
    if (earlier == null || later == null) {
      return earlier == null ? DocumentDifference.State.NEW : DocumentDifference.State.GONE;
    }
    return earlier.id().equals(later.id())
        ? DocumentDifference.State.BOTH
        : DocumentDifference.State.OTHER_CONTENT;
  }

  private List<Difference> layer(String layer, JsonNode old, JsonNode young, boolean sameText) {
    Matching matching =
        Matching.of(
            new DocumentFindings(old).layer(layer),
            new DocumentFindings(young).layer(layer),
            sameText);
    long fresh = count(matching, Difference.New.class);
    long lost = count(matching, Difference.Lost.class);
    long changed = matching.differences().size() - fresh - lost;
    counts.merge(layer, new LayerCount(matching.same(), changed, fresh, lost), LayerCount::plus);
    return matching.differences();
  }

  private static long count(Matching matching, Class<? extends Difference> kind) {
    return matching.differences().stream().filter(kind::isInstance).count();
  }

  private record Pair(@Nullable OutputRow before, @Nullable OutputRow after) {}
}
