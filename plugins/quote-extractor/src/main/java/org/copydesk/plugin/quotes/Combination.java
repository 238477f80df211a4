package org.copydesk.plugin.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.copydesk.api.annotation.Span;
import org.copydesk.plugin.quotes.attribution.Finding;
import org.copydesk.plugin.quotes.marks.Passage;
import org.copydesk.plugin.quotes.roles.Attributed;
import org.copydesk.plugin.quotes.roles.ContentChances;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what the roles of the words and what the rules say of a document.
 *
 * <p>Contents come from the roles. The rules add what stands between double marks and has no role,
 * the speaker where the roles give none, and the addressee.
 */
final class Combination {

  /** The share of words from which two contents count as one. */
  private static final double ALIKE = 0.25;

  private static final double SAME = 0.8;

  /** The share from which words have a role. */
  private static final double TOUCHED = 0.1;

  /**
   * How likely words between marks are said, at the least, that only the rules take for speech:
   * more where no tag stands beside them, most where they may be only set off.
   */
  private static final double LEAST_TAGGED = 0.1;

  private static final double LEAST_CARRIED = 0.2;
  private static final double LEAST_LOOSE = 0.6;

  private final List<Draft> rules;
  private final List<Attributed> attributions;
  private final ContentChances chances;
  private final Overlaps<Passage> marked;
  private final Overlaps<Passage> titles;
  private final Overlaps<Attributed> known;
  private final Map<Attributed, Draft> alike = new HashMap<>();
  private final Map<Attributed, Draft> drafts = new LinkedHashMap<>();

  Combination(
      List<Draft> rules,
      List<Attributed> attributions,
      ContentChances chances,
      List<Passage> passages,
      List<Passage> titled) {
    this.rules = rules;
    this.attributions = attributions;
    this.chances = chances;
    List<Passage> doubles = passages.stream().filter(passage -> !passage.single()).toList();
    this.marked = new Overlaps<>(doubles, passage -> List.of(passage.span()));
    this.titles = new Overlaps<>(titled, passage -> List.of(passage.span()));
    this.known = new Overlaps<>(attributions, Attributed::parts);
  }

  List<Draft> drafts() {
    rules.forEach(this::match);
    for (Attributed each : attributions) {
      Draft rule = alike.get(each);
      Draft running = rule == null ? null : running(each, rule);
      if (running != null) {
        each.parts().forEach(running::add);
        drafts.put(each, running);
      } else if (isQuote(each, rule)) {
        drafts.put(each, draft(each, rule));
      }
    }
    List<Draft> all = new ArrayList<>(new LinkedHashSet<>(drafts.values()));
    for (Draft rule : rules) {
      Draft missed = missed(rule);
      if (missed != null) {
        all.add(missed);
      }
    }
    all.sort(Comparator.comparing(draft -> draft.parts.get(0)));
    return all;
  }

  /**
   * Speech with a cue or between double marks is a quote; so is what has a cue that the rules know
   * for one of speech, and words between double marks that somebody is named for. A title that
   * nobody says is none.
   */
  private boolean isQuote(Attributed each, @Nullable Draft rule) {
    if (rule == null && each.source() == null && isTitle(each)) {
      return false;
    }
    boolean cued = each.cue() != null || rule != null && rule.cue != null;
    boolean quoted = isQuoted(each.parts());
    if (each.speech()) {
      return cued || quoted;
    }
    boolean told = rule != null && tellsWords(rule) && likeness(each, rule) >= SAME;
    return told || quoted && (cued || each.source() != null);
  }

  private static boolean tellsWords(Draft rule) {
    return rule.cue != null && (rule.finding == Finding.TAG || rule.finding == Finding.CLAUSE);
  }

  private void match(Draft rule) {
    for (Attributed each : known.of(rule.parts)) {
      Draft before = alike.get(each);
      double least = before == null ? ALIKE : likeness(each, before);
      if (likeness(each, rule) >= least) {
        alike.put(each, rule);
      }
    }
  }

  /** How far both hold the same words, what the rules go on with elsewhere left aside. */
  private static double likeness(Attributed each, Draft rule) {
    List<Span> here =
        rule.parts.stream().filter(part -> each.parts().stream().anyMatch(part::overlaps)).toList();
    return Overlaps.share(each.parts(), here);
  }

  private static Draft draft(Attributed each, @Nullable Draft rule) {
    Draft draft =
        rule == null
            ? new Draft(each.parts(), each.source(), each.cue(), null, Finding.CLAUSE)
            : new Draft(
                each.parts(),
                speaker(each, rule),
                either(each.cue(), rule.cue),
                rule.addressee,
                rule.finding);
    boolean sameWords = rule != null && likeness(each, rule) >= SAME;
    draft.evidence = new Evidence(each.edges(), each.link(), sameWords, false);
    return draft;
  }

  private static @Nullable Span speaker(Attributed each, Draft rule) {
    return rule.finding == Finding.SIGNED ? rule.speaker : either(each.source(), rule.speaker);
  }

  private static boolean same(@Nullable Span one, @Nullable Span other) {
    return one != null && other != null && one.overlaps(other);
  }

  /** The words that the roles name, as the rules cut them where both mean the same. */
  private static @Nullable Span either(@Nullable Span role, @Nullable Span rule) {
    return role == null || same(role, rule) ? rule : role;
  }

  /**
   * A turn, or what else the rules found between double marks and no role tells of; null for
   * nothing, or where it goes on with a quote that the roles tell of.
   */
  private @Nullable Draft missed(Draft rule) {
    List<Span> parts =
        rule.isWhole()
            ? rule.parts
            : rule.parts.stream().filter(part -> isMissed(part, rule.finding)).toList();
    Draft begun = begun(rule);
    if (begun != null) {
      parts.forEach(begun::add);
    }
    if (parts.isEmpty() || begun != null) {
      return null;
    }
    Draft missed = new Draft(parts, rule.speaker, rule.cue, rule.addressee, rule.finding);
    missed.evidence = Evidence.RULES_ALONE;
    return missed;
  }

  /** The quote that words between marks without a cue go on with, by the rules; null for none. */
  private @Nullable Draft running(Attributed each, Draft rule) {
    return each.cue() == null && each.speech() && isQuoted(each.parts()) ? begun(rule) : null;
  }

  /** The draft of roles that holds words of a draft of the rules. */
  private @Nullable Draft begun(Draft rule) {
    for (Attributed each : known.of(rule.parts)) {
      if (drafts.get(each) != null) {
        return drafts.get(each);
      }
    }
    return null;
  }

  private boolean isMissed(Span part, Finding finding) {
    List<Span> alone = List.of(part);
    return isQuoted(alone)
        && known.covered(alone) < TOUCHED
        && chances.within(alone) >= least(finding);
  }

  private static double least(Finding finding) {
    return switch (finding) {
      case FRAGMENT, NONE -> LEAST_LOOSE;
      case CARRIED -> LEAST_CARRIED;
      default -> LEAST_TAGGED;
    };
  }

  private boolean isTitle(Attributed each) {
    return each.parts().stream()
        .allMatch(part -> titles.of(List.of(part)).stream().anyMatch(t -> t.span().contains(part)));
  }

  private boolean isQuoted(List<Span> parts) {
    return !marked.of(parts).isEmpty();
  }
}
