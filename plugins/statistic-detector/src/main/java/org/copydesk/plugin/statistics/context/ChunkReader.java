package org.copydesk.plugin.statistics.context;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.text.Lexeme;
import org.copydesk.plugin.statistics.text.Passage;

/** Cuts a passage into simple noun phrases, by its parts of speech. */
final class ChunkReader {

  private static final int LONGEST_TITLE = 4;

  private final Passage passage;
  private final BitSet amounts = new BitSet();
  private final BitSet numbers = new BitSet();
  private final BitSet covered = new BitSet();

  ChunkReader(Passage passage, List<Figure> figures) {
    this.passage = passage;
    for (Figure figure : figures) {
      numbers.set(figure.first(), figure.end());
      if (figure.style() != Figure.Style.COUNT && !isSomebody(figure)) {
        amounts.set(figure.first(), figure.reach());
      }
    }
  }

  /** Returns the lexemes of figures other than counts, which are in no phrase. */
  BitSet amounts() {
    return amounts;
  }

  /** Reads the phrases, in order. */
  List<Chunks.Chunk> read() {
    List<Chunks.Chunk> chunks = new ArrayList<>();
    int i = 0;
    while (i < passage.size()) {
      i = passage.isAny(i, "as", "worth") ? i + 1 : read(i, chunks);
    }
    return chunks;
  }

  /** Reads a phrase that begins at a lexeme, if one does, and returns where to go on. */
  private int read(int first, List<Chunks.Chunk> chunks) {
    int end = first;
    int head = -1;
    while (end < passage.size() && continues(first, end, head)) {
      head = isHead(end) ? end : head;
      end++;
    }
    if (head < 0) {
      return Math.max(end, first + 1);
    }
    chunks.add(new Chunks.Chunk(first, head + 1));
    covered.set(first, head + 1);
    return head + 1;
  }

  /** 'A 60-year-old might say': the age stands for whoever has it. */
  private boolean isSomebody(Figure figure) {
    int last = figure.reach() - 1;
    boolean does = passage.isVerb(last + 1) && !passage.lower(last + 1).endsWith("ed");
    return figure.style() == Figure.Style.AGE && isOld(last) && does;
  }

  private boolean isOld(int i) {
    return passage.isAny(i, "old", "olds") && passage.at(i - 1).isHyphen();
  }

  private boolean isHead(int i) {
    if (isOld(i)) {
      return true;
    }
    boolean study = passage.pos(i) == PartOfSpeech.VERB && passage.isNominal(i - 1);
    if (isNameNumber(i) || study && isStudy(i)) {
      return true;
    }
    boolean pronoun = passage.pos(i) == PartOfSpeech.PRON && passage.at(i).isWord();
    return passage.isNominal(i) && passage.at(i).isWord() && !passage.is(i, "'s") || pronoun;
  }

  /** Tells whether a number belongs to a name: 'the FTSE 100', 'the TA-35'. */
  private boolean isNameNumber(int i) {
    boolean free = passage.at(i).isNumber() && !numbers.get(i) && !passage.isTime(i);
    int name = passage.at(i - 1).isHyphen() && passage.at(i).glued() ? i - 2 : i - 1;
    return free
        && (i == 0 || !covered.get(i - 1))
        && passage.isNominal(name)
        && passage.at(name).isCapital();
  }

  private boolean continues(int first, int i, int head) {
    if (amounts.get(i)) {
      return false;
    }
    boolean month = i == first + 1 && passage.pos(first) == PartOfSpeech.DET && isOfNoun(i);
    if (passage.isTime(i) && !month && !(passage.isDate(i) && isInside(i))) {
      return false;
    }
    Lexeme lexeme = passage.at(i);
    if (lexeme.lower().equals("'s") || passage.is(i, "'") && lexeme.glued()) {
      return head == i - 1 && head >= 0;
    }
    if (lexeme.isHyphen()) {
      return i > first && lexeme.glued() && passage.at(i + 1).glued();
    }
    if (lexeme.kind() == Lexeme.Kind.SIGN) {
      return isInnerSign(i, first);
    }
    boolean owned = i > first && (passage.is(i - 1, "'s") || passage.is(i - 1, "'"));
    boolean hyphened = i > first && passage.at(i - 1).isHyphen();
    return continuesWord(first, i, head >= 0 && !owned && !hyphened);
  }

  /** Tells whether a month or a day is part of a name for something: 'the December contract'. */
  private boolean isOfNoun(int i) {
    boolean adjective = passage.pos(i + 1) == PartOfSpeech.ADJ;
    return passage.at(i).isCapital() && isInside(adjective ? i + 1 : i);
  }

  /** Tells whether a year stands inside a name phrase: 'the 2015 budget'. */
  private boolean isInside(int i) {
    return passage.isNominal(i + 1) && !passage.isTime(i + 1);
  }

  private boolean isInnerSign(int i, int first) {
    boolean dollar = passage.isAny(i, "$", "£", "€", "%");
    boolean title = passage.is(i, ".") && passage.at(i).glued() && isTitle(i);
    if (title) {
      return true;
    }
    boolean slash =
        passage.is(i, "/")
            && passage.at(i).glued()
            && passage.at(i + 1).glued()
            && passage.isNominal(i - 1)
            && passage.isNominal(i + 1);
    if (slash) {
      return true;
    }
    boolean quote = passage.isAny(i, "\"", "“", "”") && i > first && passage.isNominal(i + 1);
    return dollar || quote && passage.pos(i - 1) != PartOfSpeech.PRON || passage.is(i, "&");
  }

  private boolean continuesWord(int first, int i, boolean headed) {
    Lexeme lexeme = passage.at(i);
    return switch (lexeme.pos()) {
      case NOUN, PROPN -> !(headed && passage.is(i, "worth")) && !isPersonal(i - 1) || i == first;
      case NUM ->
          !headed
              || isNameNumber(i)
              || lexeme.isNumber() && passage.isNominal(i + 1)
              || passage.pos(i - 1) == PartOfSpeech.PROPN;
      case ADJ ->
          isOld(i) && i > first || !headed && !passage.is(i, "worth") || isNominalBehind(i + 1);
      case DET -> i == first || !headed && passage.pos(i - 1) == PartOfSpeech.DET;
      case PRON -> i == first && !passage.isAny(i, "which", "who", "that", "whom") || i == first;
      case VERB ->
          i > first && isStudy(i)
              || i > first
                  && (!headed || isGerund(first, i))
                  && isNominalBehind(i + 1)
                  && isParticiple(lexeme.lower());
      case ADV ->
          !headed
              && (passage.pos(i + 1) == PartOfSpeech.ADJ
                  || passage.pos(i + 1) == PartOfSpeech.NUM
                  || passage.at(i + 1).isNumber());
      case SYM -> true;
      case CCONJ -> i > first && !headed && isPair(i);
      default -> lexeme.isNumber();
    };
  }

  /** 'Issued and outstanding shares'. */
  private boolean isPair(int and) {
    boolean before = passage.pos(and - 1) == PartOfSpeech.ADJ;
    return before && passage.pos(and + 1) == PartOfSpeech.ADJ && passage.isNominal(and + 2);
  }

  private boolean isNominalBehind(int i) {
    PartOfSpeech pos = passage.pos(i);
    return pos == PartOfSpeech.NOUN || pos == PartOfSpeech.PROPN || pos == PartOfSpeech.ADJ;
  }

  /** Tells whether the tagger took 'A Norda poll found' for a verb. */
  private boolean isStudy(int i) {
    boolean study = passage.isAny(i, "poll", "report", "survey", "study", "estimate", "review");
    boolean verb = passage.isVerb(i + 1) || passage.isAny(i + 1, "of", "by", "from");
    return study && verb && passage.isNominal(i - 1);
  }

  /** 'a United Nations monitoring report': a name and a gerund before the head. */
  private boolean isGerund(int first, int i) {
    boolean name = passage.pos(i - 1) == PartOfSpeech.PROPN && passage.isAny(first, "a", "an");
    return name && passage.lower(i).endsWith("ing");
  }

  private static boolean isParticiple(String word) {
    return word.endsWith("ed") || word.endsWith("ing") || word.endsWith("en");
  }

  /** Tells whether a pronoun stands alone, as 'he' does and 'his' does not. */
  private boolean isPersonal(int i) {
    boolean owner = passage.isAny(i, "his", "her", "its", "their", "my", "our", "your", "whose");
    return passage.pos(i) == PartOfSpeech.PRON && !owner && passage.at(i).isWord();
  }

  /** Tells whether a point belongs to an abbreviation before a name: 'Mr. Lee', 'St. Louis'. */
  private boolean isTitle(int point) {
    Lexeme before = passage.at(point - 1);
    boolean brief = before.isCapital() && before.text().length() <= LONGEST_TITLE;
    return brief && passage.at(point + 1).isCapital() && passage.isNominal(point + 1);
  }
}
