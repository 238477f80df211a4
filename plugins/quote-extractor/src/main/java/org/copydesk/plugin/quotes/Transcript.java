package org.copydesk.plugin.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.api.annotation.Span;
import org.jspecify.annotations.Nullable;

/**
 * The turns of a transcript: paragraphs that begin with their speaker's name and a colon, and those
 * that a turn runs on over.
 *
 * @param turns by paragraph, its speaker and words
 */
record Transcript(Map<Integer, Turn> turns) {

  private static final String NAME =
      "(\\p{Lu}[\\p{L}.'\u2019-]*(?: [\\p{L}.'\u2019-]+){0,5}|\\p{Lu}[.])";

  /** What may stand between a name and its colon: an office, a constituency. */
  private static final String OFFICE = "(?:(?:,| [\u2013\u2014-]| (?=[(]))[^:\\r\\n]{1,60})?";

  /** 'NAME:', 'Jane Doe (Ohio):', or as courts and committees print it: 'Q.', 'Mr. DOE.'. */
  private static final Pattern LABEL =
      Pattern.compile(
          "[\"\u201c]?(?:"
              + NAME
              + OFFICE
              + ":|([QA](?=[.]|\t| {2})|(?:The|\\p{Lu}\\p{Ll}{1,3}[.]) \\p{Lu}{2}[\\p{Lu}'\u2019-]*(?=[.]))[.]?)\\s+(?=\\S)");

  /** A label that stands in a paragraph of its own, each word with a capital. */
  private static final Pattern LABEL_ALONE =
      Pattern.compile("(\\p{Lu}[\\p{L}.'\u2019-]*(?: \\p{Lu}[\\p{L}.'\u2019-]*){0,4}):");

  /** The end of a line before one that begins like a turn of a transcript. */
  private static final Pattern LABELLED_LINE =
      Pattern.compile(
          "(?>\\R)[ \\t]*+(?=(?:\\p{Lu}[\\p{Lu}.'\u2019-]{0,30}"
              + "(?: [\\p{Lu}.'\u2019-]{1,30}){0,4}:|[QA]\\.)\\s)");

  private static final int LONGEST = 110;
  private static final int FEWEST = 3;

  /** Of labels in capitals, which little else looks like. */
  private static final int FEWEST_CAPITALS = 2;

  /**
   * One speaker's turn.
   *
   * @param speaker the name before the colon
   * @param words what follows it, null if that begins in the next paragraph
   * @param goesOn whether the turn began in a paragraph before
   */
  record Turn(Span speaker, @Nullable Span words, boolean goesOn) {}

  /** Cuts paragraphs at the lines that begin with a label. */
  static List<Span> cut(String text, List<Span> pieces) {
    List<Span> cut = new ArrayList<>();
    Matcher line = LABELLED_LINE.matcher(text);
    for (Span piece : pieces) {
      int begin = piece.begin();
      line.region(piece.begin(), piece.end());
      while (line.find()) {
        cut.add(new Span(begin, endOfLine(text, begin, line.start())));
        begin = line.end();
      }
      cut.add(new Span(begin, piece.end()));
    }
    return cut;
  }

  private static int endOfLine(String text, int begin, int end) {
    int trimmed = end;
    while (trimmed > begin + 1 && Character.isWhitespace(text.charAt(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }

  static Transcript of(String text, List<Span> pieces, Headlines headlines) {
    Map<Integer, Turn> turns = new HashMap<>();
    Map<String, Integer> labels = new HashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      Turn turn = turn(text, pieces.get(i));
      if (turn != null) {
        labels.merge(label(text, turn), 1, Integer::sum);
        turns.put(i, turn);
      }
    }
    return isTranscript(labels)
        ? new Transcript(
            RunningTurns.of(
                text,
                pieces,
                headlines,
                turns,
                turn -> labels.getOrDefault(label(text, turn), 0) > 1))
        : new Transcript(sure(text, turns, labels));
  }

  private static @Nullable Turn turn(String text, Span piece) {
    Matcher matcher = LABEL.matcher(text);
    matcher.region(piece.begin(), Math.min(piece.end(), piece.begin() + LONGEST));
    if (matcher.lookingAt() && matcher.end() < piece.end()) {
      int group = matcher.group(1) == null ? 2 : 1;
      Span speaker = new Span(matcher.start(group), matcher.end(group));
      return new Turn(speaker, words(text, new Span(matcher.end(), piece.end())), false);
    }
    Matcher alone = LABEL_ALONE.matcher(text);
    alone.region(piece.begin(), Math.min(piece.end(), piece.begin() + LONGEST));
    boolean named = alone.lookingAt() && alone.end() == piece.end();
    return named ? new Turn(new Span(alone.start(1), alone.end(1)), null, false) : null;
  }

  /** Whether labels come again so often that every label is one of a speaker. */
  private static boolean isTranscript(Map<String, Integer> labels) {
    List<Integer> again = labels.values().stream().filter(count -> count > 1).toList();
    int turns = again.stream().mapToInt(Integer::intValue).sum();
    return again.size() > 1 && turns > FEWEST;
  }

  /** The turns whose label comes again or is in capitals, if there are several of them. */
  private static Map<Integer, Turn> sure(
      String text, Map<Integer, Turn> turns, Map<String, Integer> labels) {
    Map<Integer, Turn> sure = new HashMap<>(turns);
    sure.values().removeIf(turn -> turn.words() == null);
    int worded = sure.size();
    Map<Integer, Turn> capitals = new HashMap<>(sure);
    capitals.values().removeIf(turn -> !isCapitals(label(text, turn)));
    sure.values()
        .removeIf(
            turn ->
                labels.getOrDefault(label(text, turn), 0) < 2 && !isCapitals(label(text, turn)));
    if (worded >= FEWEST) {
      return Map.copyOf(sure);
    }
    return capitals.size() >= FEWEST_CAPITALS ? Map.copyOf(capitals) : Map.of();
  }

  private static String label(String text, Turn turn) {
    return text.substring(turn.speaker().begin(), turn.speaker().end());
  }

  private static boolean isCapitals(String label) {
    return label.equals(label.toUpperCase(Locale.ROOT));
  }

  private static @Nullable Span words(String text, Span all) {
    Span words = Directions.trimmed(text, all);
    if (words == null) {
      return null;
    }
    boolean marked = "\"\u201d".indexOf(text.charAt(words.end() - 1)) >= 0;
    boolean opens = text.substring(words.begin(), words.end() - 1).matches("(?s).*[\"\u201c].*");
    return marked && !opens ? new Span(words.begin(), words.end() - 1) : words;
  }
}
