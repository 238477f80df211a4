package org.copydesk.plugin.linguistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.api.vocabulary.PartOfSpeech;

/** Finds the runs of words in a sentence that may be names. */
final class PieceFinder {

  /** What stands behind a name, with a comma or without one. */
  static final Set<String> SUFFIXES =
      Set.of("Inc.", "Inc", "Ltd.", "Ltd", "LLC", "Jr.", "Jr", "Sr.", "Corp.", "Co.", "PLC", "plc");

  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

  private static final int LONGEST = 12;

  private final NameSense sense;
  private final TitleMarks titles;
  private final PieceSplitter splitter;
  private final HeadlineNames headlines;
  private final Dateline dateline;

  PieceFinder(NameSense sense) {
    this.sense = sense;
    this.titles = new TitleMarks(sense);
    this.splitter = new PieceSplitter(sense);
    this.headlines = new HeadlineNames(sense);
    this.dateline = new Dateline(sense);
  }

  /** Returns the sentence as names are looked for in it: without capitals throughout. */
  SentenceWords readable(SentenceWords sentence) {
    return sentence.inCapitals() ? headlines.inSmallLetters(sentence) : sentence;
  }

  /** Returns the pieces of a readable sentence in their order, without overlap. */
  List<Piece> find(SentenceWords sentence) {
    if (sentence.inTitleCase()) {
      return headlines.find(sentence);
    }
    int[] titleEnds = titles.find(sentence);
    List<Piece> pieces = new ArrayList<>();
    int i = dateline.end(sentence);
    if (i > 0) {
      pieces.add(new Piece(0, i, false));
    }
    while (i < sentence.size()) {
      if (titleEnds[i] > 0 || !sense.isPart(sentence, i)) {
        i++;
      } else {
        int end = runEnd(sentence, titleEnds, i);
        boolean titled = i > 0 && titleEnds[i - 1] > 0;
        int from = isNumbered(sentence, i, end) ? i - 1 : i;
        splitter.split(sentence, new Piece(from, end, titled), pieces);
        i = end;
      }
    }
    return pieces;
  }

  /** 'the 5th Fleet', 'the 407th AEG', 'W. 14th Street'. */
  private boolean isNumbered(SentenceWords sentence, int from, int to) {
    String number = sentence.form(from - 1);
    boolean ordinal =
        number.length() > 2
            && Character.isDigit(number.charAt(0))
            && ORDINALS.contains(number.substring(number.length() - 2));
    String last = sentence.form(to - 1);
    boolean head =
        sense.words().is("organisation-last", last) || sense.words().is("place-last", last);
    return ordinal && (head || to - from == 1 && SentenceWords.isCapitals(last));
  }

  private int runEnd(SentenceWords sentence, int[] titleEnds, int from) {
    int end = step(sentence, from);
    while (end < sentence.size() && end - from < LONGEST) {
      int next =
          titleEnds[end] > 0 && isBreakingTitle(sentence, titleEnds, end)
              ? end
              : next(sentence, from, end);
      if (next == end) {
        break;
      }
      end = next;
    }
    return Math.min(end, sentence.size());
  }

  private static boolean isBreakingTitle(SentenceWords sentence, int[] titleEnds, int i) {
    return sentence.isCapitalised(i) || titleEnds[i] > i;
  }

  /** Returns the end of the run with what follows at {@code end}, {@code end} if it ends there. */
  private int next(SentenceWords sentence, int from, int end) {
    if (sense.isPart(sentence, end) || isInitial(sentence, end)) {
      return step(sentence, end);
    }
    String word = sentence.form(end);
    if (word.equals(",")) {
      return SUFFIXES.contains(sentence.form(end + 1)) ? end + 2 : end;
    }
    if (word.equals("\"")) {
      return isNickname(sentence, from, end) ? end + 3 : end;
    }
    if (isNumberOfChannel(sentence, end)) {
      return end + 1;
    }
    if (word.equals("'s")) {
      return isHouseOfSaint(sentence, from, end) ? end + 2 : end;
    }
    int joined = afterJoiners(sentence, from, end);
    return joined > end && sense.isPart(sentence, joined) ? step(sentence, joined) : end;
  }

  /** A known phrase is taken whole. */
  private int step(SentenceWords sentence, int i) {
    int known = sense.lists().longestMatch(sentence.forms(), i, sentence.size(), NameKind.KNOWN);
    return Math.max(known, i + 1);
  }

  private static boolean isInitial(SentenceWords sentence, int i) {
    String form = sentence.form(i);
    return sentence.isCapitalised(i)
        && (form.length() == 1 ? !form.equals("I") : form.length() == 2 && form.charAt(1) == '.');
  }

  /** 'William "Bill" Jones'. */
  private boolean isNickname(SentenceWords sentence, int from, int mark) {
    return sense.isGiven(sentence.form(from))
        && sentence.isCapitalised(mark + 1)
        && sentence.form(mark + 2).equals("\"")
        && sense.isPart(sentence, mark + 3);
  }

  /** 'Radio 4', 'Formula 1'. */
  private boolean isNumberOfChannel(SentenceWords sentence, int i) {
    return sentence.tag(i) == PartOfSpeech.NUM
        && sentence.form(i).length() < 4
        && sense.words().is("other-before-number", sentence.form(i - 1));
  }

  /** 'St. Mary's Hospital', 'People's Party', 'King's College'. */
  private boolean isHouseOfSaint(SentenceWords sentence, int from, int mark) {
    String before = sentence.form(mark - 1);
    boolean saint = sentence.form(from).startsWith("St") && mark - from == 2;
    boolean group = Set.of("People", "Women", "Men", "Children", "King", "Queen").contains(before);
    boolean house = sense.words().is("owned-last", sentence.form(mark + 1));
    return house
        || (saint || group)
            && sentence.isCapitalised(mark + 1)
            && sense.endsWithHead(sentence, mark + 2);
  }

  /** Returns the index behind the small words that join names, {@code end} if they do not. */
  private int afterJoiners(SentenceWords sentence, int from, int end) {
    NameWords words = sense.words();
    String word = sentence.form(end);
    if (words.joins("particle", word)) {
      boolean two = words.joins("particle", sentence.form(end + 1));
      return two ? end + 2 : end + 1;
    }
    boolean of = words.joins("of", word) && isHead(sentence, end - 1, NameKind.HEAD_OF);
    if (of || (words.joins("for", word) && isHead(sentence, end - 1, NameKind.HEAD_FOR))) {
      return Set.of("the", "Our").contains(sentence.form(end + 1)) ? end + 2 : end + 1;
    }
    if (word.equals("&")) {
      return end - from > 1 && sense.isGiven(sentence.form(from)) ? end : end + 1;
    }
    return words.joins("and", word) && hasOf(sentence, from, end) ? end + 1 : end;
  }

  private boolean isHead(SentenceWords sentence, int i, NameKind kind) {
    return sense.lists().is(sentence.form(i), kind);
  }

  /** 'Ministry of Trade and Industry': one body, 'Bank of China and Sony' are seldom met. */
  private boolean hasOf(SentenceWords sentence, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (sense.words().joins("of", sentence.form(i))
          && isHead(sentence, i - 1, NameKind.HEAD_OF)) {
        return !isHead(sentence, end + 1, NameKind.HEAD_OF);
      }
    }
    return false;
  }
}
