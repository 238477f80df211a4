package org.copydesk.plugin.quotes.line;

import static org.copydesk.api.vocabulary.PartOfSpeech.ADJ;
import static org.copydesk.api.vocabulary.PartOfSpeech.DET;
import static org.copydesk.api.vocabulary.PartOfSpeech.NOUN;
import static org.copydesk.api.vocabulary.PartOfSpeech.NUM;
import static org.copydesk.api.vocabulary.PartOfSpeech.PART;
import static org.copydesk.api.vocabulary.PartOfSpeech.PRON;
import static org.copydesk.api.vocabulary.PartOfSpeech.PROPN;
import static org.copydesk.api.vocabulary.PartOfSpeech.SYM;
import static org.copydesk.api.vocabulary.PartOfSpeech.VERB;
import static org.copydesk.api.vocabulary.PartOfSpeech.X;

import java.util.Arrays;
import java.util.Set;

/** Cuts a line into plain noun phrases, without what follows their noun ('of', 'who', asides). */
final class Chunker {

  private static final Set<String> GENITIVES = Set.of("'s", "'");
  private static final Set<String> QUANTITIES =
      Set.of("some", "many", "most", "several", "others", "another", "both", "few", "half", "one", "none", "neither", "each", "all");
  private static final Set<String> JOINERS = Set.of("-", "&", "/");
  private static final Set<String> REFLEXIVES =
      Set.of("himself", "herself", "itself", "themselves", "myself", "ourselves", "yourself");

  private final Line line;
  private final PhraseWords words;

  Chunker(Line line, PhraseWords words) {
    this.line = line;
    this.words = words;
  }

  void fill(int[] begins, int[] ends) {
    Arrays.fill(begins, -1);
    Arrays.fill(ends, -1);
    int i = 0;
    while (i < line.size()) {
      int end = phrase(i);
      if (end > i) {
        begins[end] = i;
        ends[i] = end;
      }
      i = Math.max(end, i + 1);
    }
  }

  /** The end of the longest phrase from there, or -1. */
  private int phrase(int begin) {
    if (line.is(begin, PRON) && !words.possessives().contains(line.form(begin))) {
      return words.relatives().contains(line.form(begin)) ? -1 : begin + 1;
    }
    int head = -1;
    for (int i = begin; i < line.size(); i++) {
      if (!continues(begin, i, head)) {
        break;
      }
      head = isNoun(begin, i) ? i : line.isOneOf(i, GENITIVES) ? -1 : head;
    }
    return head < 0 && standsForNoun(begin) ? begin + 1 : withReflexive(head + 1);
  }

  /** 'Some said', 'another of them'. */
  private boolean standsForNoun(int begin) {
    return line.is(begin, DET, ADJ, NUM) && QUANTITIES.contains(line.form(begin));
  }

  private int withReflexive(int end) {
    return end > 0 && line.isOneOf(end, REFLEXIVES) ? end + 1 : end > 0 ? end : -1;
  }

  private boolean isNoun(int begin, int i) {
    boolean quoted = line.isPassage(i) && i > begin;
    return line.is(i, NOUN, PROPN, NUM) || quoted;
  }

  private boolean continues(int begin, int i, int head) {
    if (words.times().contains(line.form(i)) && i > begin && head >= 0) {
      return isTime(head) || line.isOneOf(i + 1, GENITIVES);
    }
    if (head >= 0 && isTime(head) && line.is(i, PROPN) && !words.times().contains(line.form(i))) {
      return false;
    }
    return switch (line.pos(i)) {
      case NOUN, PROPN, NUM, SYM -> true;
      case DET -> i == begin || line.is(i - 1, DET) && head < 0;
      case PRON -> i == begin && words.possessives().contains(line.form(i));
      case ADJ -> head < 0 || line.is(i + 1, PROPN, NOUN) && line.is(head, PROPN);
      case ADV -> head < 0 && i > begin && line.is(i + 1, ADJ);
      case PART -> head == i - 1 && head >= 0 && line.isOneOf(i, GENITIVES);
      case VERB -> head < 0 && i > begin && isModifier(i);
      case PUNCT -> joins(i, head);
      case X -> quotedInside(begin, i) || (line.is(i, X) && !line.isPassage(i) && i > begin);
      default -> line.is(i, "&") && head >= 0 && line.is(i + 1, PROPN);
    };
  }

  private boolean isTime(int i) {
    return words.times().contains(line.form(i));
  }

  /** A participle before its noun: the proposed law. */
  private boolean isModifier(int i) {
    boolean participle = line.form(i).endsWith("ed") || line.form(i).endsWith("ing");
    return participle && line.is(i - 1, DET, ADJ, PRON, PART) && line.is(i + 1, NOUN, PROPN, ADJ);
  }

  private boolean joins(int i, int head) {
    if (!line.inside(i + 1)) {
      return false;
    }
    boolean tight = line.item(i).span().begin() == line.item(i - 1 < 0 ? i : i - 1).span().end();
    return head == i - 1
        && head >= 0
        && tight
        && line.isOneOf(i, JOINERS)
        && line.is(i + 1, NOUN, PROPN, ADJ, NUM, VERB, SYM, DET);
  }

  /** A passage within a phrase: the "Big Tent" party, her "plan". */
  private boolean quotedInside(int begin, int i) {
    return line.isPassage(i)
        && i > begin
        && line.is(i - 1, DET, ADJ, PRON, PART, NOUN, PROPN)
        && line.is(i + 1, NOUN, PROPN)
        && line.passage(i).span().length() < 40;
  }
}
