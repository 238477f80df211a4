package org.copydesk.plugin.actors.base;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.plugin.actors.text.Form;

/**
 * Finds whom words may stand for, with a share for each.
 *
 * <p>What counts is the kind of name, whether it is the entry's own or another, whether it is
 * written so or only when capitals are left aside, how often the entry is meant compared with
 * others of its base, and which base comes first. Each is a factor; the shares of all candidates
 * add up to one.
 */
public final class Candidates {

  private static final double OTHER_CAPITALS = 0.25;
  private static final double LATER_BASE = 0.5;
  private static final double BESIDES_ITS_NAME = 0.6;

  private final String text;
  private final Set<String> languages;
  private final Map<String, Candidate> best = new LinkedHashMap<>();

  private Candidates(String text, Set<String> languages) {
    this.text = Articles.without(text);
    this.languages = languages;
  }

  /**
   * Returns the candidates, the likeliest first.
   *
   * @param text a name, or an id, which stands for its entry alone
   * @param bases the one that counts most first
   */
  public static List<Candidate> of(String text, List<Entries> bases) {
    return of(text, bases, Set.of());
  }

  /** Returns the candidates by names in some languages; none stand for all. */
  static List<Candidate> of(String text, List<Entries> bases, Set<String> languages) {
    Candidates candidates = new Candidates(text, languages);
    for (int i = 0; i < bases.size(); i++) {
      candidates.addFrom(i, bases.get(i), bases.subList(0, i));
    }
    return candidates.shared();
  }

  private void addFrom(int number, Entries base, List<Entries> before) {
    base.entry(text)
        .filter(known -> !isIn(before, known))
        .ifPresent(known -> add(new Candidate(known.names().get(0), known, number, 1)));
    List<Entries.Hit> hits =
        base.named(Form.keyOf(text)).stream().filter(h -> h.name().isIn(languages)).toList();
    long heaviest =
        hits.stream().mapToLong(h -> h.known().entry().details().weight()).max().orElse(0);
    for (Entries.Hit hit : hits) {
      if (!isIn(before, hit.known())) {
        double weight = 1.0 + hit.known().entry().details().weight();
        double share = weight / (1.0 + heaviest) * Math.pow(LATER_BASE, number);
        add(new Candidate(hit.name(), hit.known(), number, share * likeness(hit)));
      }
    }
  }

  private static boolean isIn(List<Entries> bases, KnownEntry known) {
    return bases.stream().anyMatch(base -> base.entry(known.entry().id()).isPresent());
  }

  private double likeness(Entries.Hit hit) {
    Name name = hit.name();
    boolean own = Form.keyOf(hit.known().entry().name()).equals(Form.keyOf(name.text()));
    boolean same = Form.keyOf(name.text()).equals(Form.keyOf(text));
    double byKind =
        switch (name.kind()) {
          case NAME -> own ? 1 : BESIDES_ITS_NAME;
          case ADJECTIVE, PEOPLE, MEMBERS, MEMBER -> 0.5;
          case CAPITAL, GOVERNMENT -> 0.4;
          case WEAK -> own ? 0.4 : 0.15;
        };
    return same ? byKind : byKind * OTHER_CAPITALS;
  }

  private void add(Candidate candidate) {
    best.merge(
        candidate.known().entry().id(),
        candidate,
        (one, other) -> other.score() > one.score() ? other : one);
  }

  private List<Candidate> shared() {
    double all = best.values().stream().mapToDouble(Candidate::score).sum();
    List<Candidate> candidates = new ArrayList<>();
    for (Candidate each : best.values()) {
      candidates.add(new Candidate(each.alias(), each.known(), each.base(), each.score() / all));
    }
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
    return candidates;
  }
}
