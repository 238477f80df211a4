package org.copydesk.plugin.linguistics.encoder;

import java.util.List;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.Token;

/**
 * Gives the document's tokens what the model says of its words, window by window, in the order of
 * the text.
 *
 * <p>A token takes the chances of the word that begins where it begins. One that begins inside a
 * word takes the word's, and begins nothing of its own.
 */
final class TokenReader {

  private static final int HEAD = RoleColumns.CHANCES + 1;

  private final Layer<Token> tokens;
  private final RoleColumns roles = new RoleColumns();
  private final NameChances names;
  private int next;

  TokenReader(Layer<Token> tokens) {
    this.tokens = tokens;
    this.names = new NameChances(tokens.size());
  }

  void read(Window window, WindowInput input, Scores scores) {
    LinkScores links = new LinkScores(tokens, window, input, scores.links());
    int word = 0;
    for (Window.Stretch stretch : window.stretches()) {
      for (int i = stretch.from(); i < stretch.to(); i++) {
        if (!stretch.context()) {
          readWord(stretch.paragraph(), i, input.places()[word], scores, links);
        }
        word++;
      }
    }
  }

  private void readWord(Paragraph words, int word, int place, Scores scores, LinkScores links) {
    while (next < tokens.size() && tokens.begin(next) < words.begin(word)) {
      next++;
    }
    while (next < tokens.size() && tokens.begin(next) < words.end(word)) {
      boolean begins = tokens.begin(next) == words.begin(word);
      addRoles(place, begins, scores.roles(), links);
      names.set(next, nameChances(place, begins, scores.names()));
      next++;
    }
  }

  private void addRoles(int place, boolean begins, float[] scores, LinkScores links) {
    int from = place * Scores.ROLES;
    List<Integer> content = Chances.told(scores, from, begins);
    List<Integer> cue = Chances.told(scores, from + HEAD, begins);
    List<Integer> source = Chances.told(scores, from + 2 * HEAD, begins);
    if (content.isEmpty() && cue.isEmpty() && source.isEmpty()) {
      return;
    }
    boolean linked = !content.isEmpty() && content.get(0) + content.get(2) >= LinkScores.LEAST;
    roles.add(
        new TokenRoles(
            new Span(tokens.begin(next), tokens.end(next)),
            content,
            cue,
            source,
            linked ? links.sources(place) : List.of(),
            linked ? links.cues(place) : List.of()));
  }

  private static float[] nameChances(int place, boolean begins, float[] scores) {
    float[] chances = Chances.of(scores, place * Scores.NAMES, Scores.NAMES);
    for (int i = 1; !begins && i < chances.length; i += 2) {
      chances[i + 1] += chances[i];
      chances[i] = 0;
    }
    return chances;
  }

  /** Returns what was read, after the last window. */
  Encoded encoded() {
    return new Encoded(roles.toLayer(), names);
  }
}
