package org.copydesk.plugin.quotes.line;

import static org.copydesk.api.vocabulary.PartOfSpeech.ADJ;
import static org.copydesk.api.vocabulary.PartOfSpeech.ADV;
import static org.copydesk.api.vocabulary.PartOfSpeech.AUX;
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
import org.copydesk.plugin.quotes.lexicon.WordClass;

/** Cuts a line into plain noun phrases, without what follows their noun ('of', 'who', asides). */
final class Chunker {

  private static final Set<String> JOINERS = Set.of("-", "&", "/");

  private final Line line;

  Chunker(Line line) {
    this.line = line;
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
    if (line.is(begin, PRON) && !line.is(begin, WordClass.POSSESSIVE)) {
      return line.is(begin, WordClass.RELATIVE) ? -1 : begin + 1;
    }
    int head = -1;
    int i = begin;
    while (i < line.size() && continues(begin, i, head)) {
      head = isNoun(begin, i) ? i : line.is(i, WordClass.GENITIVE) ? -1 : head;
      i++;
    }
    boolean nominal = head < 0 && i > begin + 1 && line.is(begin, DET) && line.is(i - 1, ADJ);
    if (nominal && line.is(i, VERB, AUX)) {
      return i;
    }
    return head < 0 && standsForNoun(begin) ? begin + 1 : withReflexive(head + 1);
  }

  /** 'Some said', 'another of them'. */
  private boolean standsForNoun(int begin) {
    return line.is(begin, DET, ADJ, NUM) && line.is(begin, WordClass.QUANTITY);
  }

  private int withReflexive(int end) {
    return end > 0 && line.is(end, WordClass.REFLEXIVE) ? end + 1 : end > 0 ? end : -1;
  }

  private boolean isNoun(int begin, int i) {
    boolean quoted = line.isPassage(i) && i > begin;
    return line.is(i, NOUN, PROPN, NUM) || quoted;
  }

  private boolean continues(int begin, int i, int head) {
    if (line.is(i, WordClass.TIME) && i > begin && head >= 0) {
      return isTime(head) || line.is(i + 1, WordClass.GENITIVE);
    }
    if (head >= 0 && isTime(head) && line.is(i, PROPN) && !line.is(i, WordClass.TIME)) {
      return false;
    }
    return switch (line.pos(i)) {
      case NOUN, PROPN, NUM, SYM -> true;
      case DET -> i == begin || line.is(i - 1, DET) && head < 0;
      case PRON -> i == begin && line.is(i, WordClass.POSSESSIVE);
      case ADJ -> head < 0 || line.is(i + 1, PROPN, NOUN) && takesAdjective(head);
      case ADV -> head < 0 && i > begin && line.is(i + 1, ADJ);
      case PART -> head == i - 1 && head >= 0 && line.is(i, WordClass.GENITIVE);
      case VERB -> i > begin && (head < 0 ? isModifier(i) : isGerundNoun(i));
      case PUNCT -> i > begin && joins(i, head);
      case X -> quotedInside(begin, i) || (line.is(i, X) && !line.isPassage(i) && i > begin);
      default -> line.is(i, "&") && head >= 0 && line.is(i + 1, PROPN);
    };
  }

  /** 'Red Cross regional office', 'deputy interior minister'. */
  private boolean takesAdjective(int head) {
    return line.is(head, PROPN) || line.is(head, WordClass.RANK);
  }

  private boolean isTime(int i) {
    return line.is(i, WordClass.TIME);
  }

  /** A participle before its noun: the proposed law. */
  private boolean isModifier(int i) {
    boolean participle = line.form(i).endsWith("ed") || line.form(i).endsWith("ing");
    return participle && line.is(i - 1, DET, ADJ, PRON, PART) && line.is(i + 1, NOUN, PROPN, ADJ);
  }

  /** a United Nations monitoring report. */
  private boolean isGerundNoun(int i) {
    return line.is(i, WordClass.GERUND_NOUN) && line.is(i + 1, NOUN, PROPN);
  }

  private boolean joins(int i, int head) {
    if (!line.inside(i + 1)) {
      return false;
    }
    if (line.is(i, "&") && head == i - 1 && line.is(i + 1, PROPN)) {
      return true;
    }
    boolean tight = line.item(i).span().begin() == line.item(i - 1 < 0 ? i : i - 1).span().end();
    boolean afterWord = head == i - 1 || line.is(i - 1, ADJ, NUM, VERB, ADV);
    return afterWord
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
        && line.passage(i).span().length() < 40
        && !line.item(i).pauses();
  }
}
