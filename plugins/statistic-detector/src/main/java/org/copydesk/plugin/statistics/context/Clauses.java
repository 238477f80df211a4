package org.copydesk.plugin.statistics.context;

import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/** Finds the grammatical subject of a verb, from parts of speech alone. */
final class Clauses {

  private static final int FARTHEST = 60;
  private static final int LONGEST_ASIDE = 25;
  private static final int MOST_STEPS = 6;

  private final Passage passage;
  private final Lexicon lexicon;
  private final Chunks chunks;

  Clauses(Passage passage, Lexicon lexicon, Chunks chunks) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.chunks = chunks;
  }

  /** Returns the verb that governs what stands at a lexeme, or -1. */
  int verbBefore(int at) {
    for (int i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
      if (passage.isAny(i, ";", ":")) {
        return -1;
      }
      if (passage.isVerb(i) && chunks.at(i) == null) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the phrase that a verb is said of, null where none is found. */
  Chunks.@Nullable Chunk subjectOf(int verb) {
    int at = groupStart(verb);
    Chunks.Chunk raised = raised(at);
    if (raised != null) {
      return raised;
    }
    for (int steps = 0; steps < MOST_STEPS && at > 0; steps++) {
      int before = skipBack(at - 1);
      if (isRelative(before)) {
        return antecedent(before);
      }
      Chunks.Chunk chunk = chunks.at(behindAgent(before));
      if (chunk != null) {
        return outOfRelative(chunks.withHeads(chunk));
      }
      int earlier = verbBefore(passage.isVerb(before) ? before + 1 : before);
      if (earlier < 0) {
        return null;
      }
      at = groupStart(earlier);
    }
    return null;
  }

  /** 'The melt could cause sea levels to rise': what rises is the object of the verb before. */
  private Chunks.@Nullable Chunk raised(int group) {
    int to = passage.is(group, "to") ? group : group - 1;
    Chunks.Chunk object = passage.is(to, "to") ? chunks.at(to - 1) : null;
    boolean caused =
        object != null && lexicon.lists("cause-verbs", passage.at(object.first() - 1).lemma());
    return caused ? object : null;
  }

  /** In 'a slide that officials gave reporters says' the slide says it, not the reporters. */
  private Chunks.Chunk outOfRelative(Chunks.Chunk object) {
    int verb = object.first() - 1;
    if (!passage.isVerb(verb) || chunks.at(verb) != null) {
      return object;
    }
    Chunks.Chunk subject = chunks.at(groupStart(verb) - 1);
    int relative = subject == null ? -1 : subject.first() - 1;
    boolean that = passage.isAny(relative, "that", "which", "whom") && isRelative(relative);
    Chunks.Chunk antecedent = that ? antecedent(relative) : null;
    return antecedent == null ? object : antecedent;
  }

  /** Returns the first word of a verb group: of 'would not have been', 'would'. */
  int groupStart(int verb) {
    int at = verb;
    while (at > 0 && (isGroup(at - 1) || isComparison(at - 1))) {
      at--;
    }
    return at;
  }

  /** 'Income more than doubled', 'sales nearly or more than tripled'. */
  private boolean isComparison(int i) {
    return passage.isAny(i, "more", "less") && passage.is(i + 1, "than")
        || passage.is(i, "than") && passage.isAny(i - 1, "more", "less");
  }

  private boolean isGroup(int i) {
    PartOfSpeech pos = passage.pos(i);
    boolean verbal = pos == PartOfSpeech.AUX || pos == PartOfSpeech.VERB && chunks.at(i) == null;
    boolean adverb = pos == PartOfSpeech.ADV || pos == PartOfSpeech.PART && !passage.is(i, "'s");
    boolean joined =
        passage.isAny(i, "to", "and") && passage.isVerb(i + 1) && passage.isVerb(i - 1);
    return chunks.at(i) == null && (verbal || adverb || joined);
  }

  private boolean isRelative(int i) {
    boolean that = passage.is(i, "that") && behindPhrase(i) >= 0;
    return passage.isAny(i, "who", "which") || that && passage.pos(i) != PartOfSpeech.DET;
  }

  private Chunks.@Nullable Chunk antecedent(int relative) {
    int before = behindPhrase(relative);
    Chunks.Chunk chunk = before < 0 ? null : chunks.at(before);
    return chunk == null ? null : chunks.withOfHeads(chunk);
  }

  /** Returns the end of the phrase before a relative pronoun, over commas, dashes and times. */
  private int behindPhrase(int relative) {
    int i = relative - 1;
    while (i > 0 && passage.isAny(i, ",", "-", "--", "—", "–")) {
      i--;
    }
    i = passage.is(i, ")") ? skipAside(i) : skipTime(i);
    return chunks.at(i) == null ? -1 : i;
  }

  /** Goes back over an agent: 'figures seen by the paper show' are the figures. */
  private int behindAgent(int end) {
    Chunks.Chunk agent = chunks.at(end);
    int verb = agent == null ? -1 : agent.first() - 2;
    boolean passive =
        agent != null
            && passage.is(verb + 1, "by")
            && passage.pos(verb) == PartOfSpeech.VERB
            && passage.isNominal(verb - 1);
    return passive && chunks.at(verb - 1) != null ? verb - 1 : end;
  }

  private int skipBack(int from) {
    int i = skipTime(skipAside(skipAmounts(from)));
    boolean participle =
        passage.pos(i) == PartOfSpeech.VERB && passage.lower(i).endsWith("ed") && i < from;
    return participle && chunks.at(i - 1) != null ? i - 1 : i;
  }

  /** Goes back over figures behind a noun: 'homes from $1 million to $2 million stay'. */
  private int skipAmounts(int from) {
    int i = from;
    while (i > 0 && (chunks.isAmount(i) || i < from && isBetweenAmounts(i))) {
      i--;
    }
    return chunks.at(i) == null ? from : i;
  }

  private boolean isBetweenAmounts(int i) {
    return passage.pos(i) == PartOfSpeech.ADP || passage.isAny(i, "to", "and", "aged", "(", ")");
  }

  private int skipTime(int from) {
    int i = from;
    while (i > 0 && passage.isTime(i) && chunks.at(i) == null) {
      i--;
    }
    boolean link = passage.pos(i) == PartOfSpeech.ADP || passage.isAny(i, "late", "early", "the");
    while (i > 0 && i < from && link) {
      i--;
      link = passage.pos(i) == PartOfSpeech.ADP;
    }
    return i;
  }

  /** Goes back over an aside between commas or brackets: 'Apple, the maker of phones, sold'. */
  private int skipAside(int i) {
    if (!passage.isAny(i, ",", ")", "—", "–")) {
      return i;
    }
    String opening = passage.is(i, ")") ? "(" : passage.lower(i);
    for (int j = i - 1; j > Math.max(0, i - LONGEST_ASIDE); j--) {
      if (passage.is(j, opening) && chunks.at(j - 1) != null) {
        return j - 1;
      }
    }
    return i - 1;
  }
}
