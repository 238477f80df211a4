package org.copydesk.plugin.statistics.context;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.text.Lexeme;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/** The simple noun phrases of a passage: determiner, modifiers and head, without what follows. */
final class Chunks {

  /**
   * A noun phrase.
   *
   * @param first its first lexeme
   * @param end the lexeme behind its head
   */
  record Chunk(int first, int end) {}

  private static final int LONGEST_TITLE = 4;

  private final Passage passage;
  private final List<Chunk> chunks = new ArrayList<>();
  private final int[] owner;
  private final BitSet amounts = new BitSet();
  private final BitSet numbers = new BitSet();

  Chunks(Passage passage, List<Figure> figures) {
    this.passage = passage;
    for (Figure figure : figures) {
      numbers.set(figure.first(), figure.end());
      if (figure.style() != Figure.Style.COUNT && !isSomebody(figure)) {
        amounts.set(figure.first(), figure.reach());
      }
    }
    owner = new int[passage.size() + 1];
    int i = 0;
    while (i < passage.size()) {
      i = passage.isAny(i, "as", "worth") ? i + 1 : read(i);
    }
  }

  /** Returns the chunk that covers a lexeme, null where none does. */
  @Nullable Chunk at(int i) {
    int index = i < 0 || i >= owner.length ? 0 : owner[i];
    return index == 0 ? null : chunks.get(index - 1);
  }

  /** Tells whether a lexeme belongs to a figure other than a count. */
  boolean isAmount(int i) {
    return i >= 0 && amounts.get(i);
  }

  /** Returns the chunk that begins at a lexeme or at the one behind it. */
  @Nullable Chunk startingAt(int i) {
    Chunk chunk = at(i);
    return chunk != null && chunk.first() >= i - 1 ? chunk : null;
  }

  /** Returns the chunk with the 'of' phrases that follow it. */
  Chunk withOf(Chunk chunk) {
    Chunk whole = chunk;
    for (int links = 0; links < 3 && passage.is(whole.end(), "of"); links++) {
      Chunk next = at(whole.end() + 1);
      if (next == null) {
        return whole;
      }
      whole = new Chunk(whole.first(), next.end());
    }
    return whole;
  }

  /** Returns the chunk with the heads before it that it belongs to by a preposition. */
  Chunk withHeads(Chunk chunk) {
    Chunk whole = chunk;
    for (int links = 0; links < 4; links++) {
      int link = whole.first() - 1;
      Chunk head = at(link - 1);
      boolean pair = passage.is(link, "and") && head != null && isGoverned(head);
      if (pair && head != null) {
        whole = new Chunk(head.first(), whole.end());
        continue;
      }
      boolean joins =
          passage.isAny(
              link, "of", "in", "for", "from", "with", "on", "at", "to", "against", "among",
              "around", "across", "along");
      if (!joins || head == null || head.end() != link) {
        return whole;
      }
      whole = new Chunk(head.first(), whole.end());
    }
    return whole;
  }

  /** Returns the chunk with the list that it ends: 'Peru, Chile and Brazil'. */
  Chunk withList(Chunk chunk) {
    Chunk head = passage.is(chunk.first() - 1, "and") ? at(chunk.first() - 2) : null;
    Chunk list = chunk;
    while (head != null && head.first() < list.first() && isFree(head)) {
      list = new Chunk(head.first(), chunk.end());
      head = passage.is(head.first() - 1, ",") ? at(head.first() - 2) : null;
    }
    return list;
  }

  /** Tells whether neither a preposition nor a verb governs a chunk: it can be a subject. */
  private boolean isFree(Chunk chunk) {
    int before = chunk.first() - 1;
    return passage.pos(before) != PartOfSpeech.ADP && !passage.isVerb(before);
  }

  private boolean isGoverned(Chunk chunk) {
    return passage.isAny(chunk.first() - 1, "of", "in", "at", "from")
        && at(chunk.first() - 2) != null;
  }

  /** Returns the chunk with the heads before it that 'of' joins it to. */
  Chunk withOfHeads(Chunk chunk) {
    int link = chunk.first() - 1;
    Chunk head = passage.is(link, "of") ? at(link - 1) : null;
    return head == null ? chunk : new Chunk(head.first(), chunk.end());
  }

  private int read(int i) {
    int end = i;
    int head = -1;
    while (end < passage.size() && continues(i, end, head)) {
      head = isHead(end) ? end : head;
      end++;
    }
    if (head < 0) {
      return Math.max(end, i + 1);
    }
    chunks.add(new Chunk(i, head + 1));
    for (int k = i; k <= head; k++) {
      owner[k] = chunks.size();
    }
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
    return free && at(i - 1) == null && passage.isNominal(name) && passage.at(name).isCapital();
  }

  private boolean continues(int first, int i, int head) {
    if (amounts.get(i)) {
      return false;
    }
    if (passage.isTime(i) && !(passage.isDate(i) && isInside(i))) {
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
      case ADJ -> isOld(i) && i > first || !headed && !passage.is(i, "worth") || isNominalBehind(i + 1);
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
      default -> lexeme.isNumber();
    };
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
