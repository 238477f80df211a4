package org.copydesk.plugin.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.api.annotation.Span;

/**
 * The turns of a transcript: paragraphs that begin with their speaker's name and a colon.
 *
 * @param turns by paragraph, its speaker and words
 */
record Transcript(Map<Integer, Turn> turns) {

  private static final Pattern LABEL =
      Pattern.compile(
          "[\"\u201c]?(?:(\\p{Lu}[\\p{L}.'\u2019-]*(?: [\\p{L}.'\u2019-]+){0,4}):|([QA])\\.)\\s+(?=\\S)");

  /** The end of a line before one that begins like a turn of a transcript. */
  private static final Pattern LABELLED_LINE =
      Pattern.compile(
          "[ \\t]*+(?>\\R)\\s*+(?=(?:\\p{Lu}[\\p{Lu}.'\u2019-]{0,30}(?: [\\p{Lu}.'\u2019-]{1,30}){0,4}:|[QA]\\.)\\s)");

  private static final int LONGEST = 60;
  private static final int FEWEST = 3;

  /**
   * One speaker's turn.
   *
   * @param speaker the name before the colon
   * @param words what follows it
   */
  record Turn(Span speaker, Span words) {}

  /** Cuts paragraphs at the lines that begin with a label. */
  static List<Span> cut(String text, List<Span> pieces) {
    List<Span> cut = new ArrayList<>();
    Matcher line = LABELLED_LINE.matcher(text);
    for (Span piece : pieces) {
      int begin = piece.begin();
      line.region(piece.begin(), piece.end());
      while (line.find()) {
        cut.add(new Span(begin, line.start()));
        begin = line.end();
      }
      cut.add(new Span(begin, piece.end()));
    }
    return cut;
  }

  static Transcript of(String text, List<Span> pieces) {
    Map<Integer, Turn> turns = new HashMap<>();
    Map<String, Integer> labels = new HashMap<>();
    Matcher matcher = LABEL.matcher(text);
    for (int i = 0; i < pieces.size(); i++) {
      Span piece = pieces.get(i);
      matcher.region(piece.begin(), Math.min(piece.end(), piece.begin() + LONGEST));
      if (matcher.lookingAt()) {
        int group = matcher.group(1) == null ? 2 : 1;
        labels.merge(matcher.group(group), 1, Integer::sum);
        Span speaker = new Span(matcher.start(group), matcher.end(group));
        turns.put(i, new Turn(speaker, words(text, new Span(matcher.end(), piece.end()))));
      }
    }
    turns.values().removeIf(turn -> !isSpeaker(text, turn, labels, turns.size()));
    return new Transcript(Map.copyOf(turns));
  }

  private static Span words(String text, Span words) {
    boolean marked = "\"\u201d".indexOf(text.charAt(words.end() - 1)) >= 0;
    boolean opens = text.substring(words.begin(), words.end() - 1).matches("(?s).*[\"\u201c].*");
    return marked && !opens ? new Span(words.begin(), words.end() - 1) : words;
  }

  /** A name that comes again, or capitals alone, among several such paragraphs. */
  private static boolean isSpeaker(String text, Turn turn, Map<String, Integer> labels, int turns) {
    String label = text.substring(turn.speaker().begin(), turn.speaker().end());
    boolean again = labels.getOrDefault(label, 0) > 1;
    boolean capitals = label.equals(label.toUpperCase(java.util.Locale.ROOT));
    return turns >= FEWEST && !turn.words().isEmpty() && (again || capitals);
  }
}
