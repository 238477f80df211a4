package org.copydesk.plugin.linguistics.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.vocabulary.Token;

/** Tells where in a window the source and the cue of a content begin. */
final class LinkScores {

  /** The least chance of content to begin, in thousandths, with which its links are told. */
  static final int LEAST = 100;

  private static final int MOST = 3;

  private final Layer<Token> tokens;
  private final float[] scores;
  private final int[] begins;
  private final int[] places;
  private final int width;

  LinkScores(Layer<Token> tokens, Window window, WindowInput input, float[] scores) {
    this.tokens = tokens;
    this.scores = scores;
    this.begins = begins(window);
    this.places = input.places();
    this.width = input.pieces().length;
  }

  private static int[] begins(Window window) {
    int[] begins = new int[window.words()];
    int word = 0;
    for (Window.Stretch stretch : window.stretches()) {
      for (int i = stretch.from(); i < stretch.to(); i++) {
        begins[word++] = stretch.paragraph().begin(i);
      }
    }
    return begins;
  }

  List<TokenRoles.Link> sources(int place) {
    return likeliest(place * width);
  }

  List<TokenRoles.Link> cues(int place) {
    return likeliest((width + place) * width);
  }

  private List<TokenRoles.Link> likeliest(int row) {
    float[] column = new float[places.length + 1];
    column[0] = scores[row];
    for (int i = 0; i < places.length; i++) {
      column[i + 1] = scores[row + places[i]];
    }
    float[] chances = Chances.of(column, 0, column.length);
    List<TokenRoles.Link> links = new ArrayList<>();
    for (int i = 0; i < chances.length; i++) {
      int chance = Chances.thousandths(chances[i]);
      if (chance >= TokenRoles.LEAST) {
        links.add(new TokenRoles.Link(i == 0 ? -1 : token(begins[i - 1]), chance));
      }
    }
    links.sort(Comparator.comparingInt(TokenRoles.Link::chance).reversed());
    return links.subList(0, Math.min(MOST, links.size()));
  }

  /** Returns where the token begins that a word begins in. */
  private int token(int begin) {
    int index = tokens.firstFrom(begin + 1) - 1;
    return index < 0 ? begin : tokens.begin(index);
  }
}
