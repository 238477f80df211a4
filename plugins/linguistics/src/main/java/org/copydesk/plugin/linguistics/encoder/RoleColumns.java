package org.copydesk.plugin.linguistics.encoder;

import java.util.Arrays;
import java.util.List;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.annotation.SpanColumns;

/**
 * Packs the roles of tokens: some thirty bytes a token, however long the text.
 *
 * <p>Not for several threads. The numbers of all tokens stand in one array: for each token first a
 * number that tells how many of each list follow, then the lists. A place is kept as the distance
 * from the token.
 */
final class RoleColumns {

  /** How many chances a list holds that is not empty. */
  static final int CHANCES = 4;

  /** The distance that stands for no place. */
  static final int NOWHERE = Integer.MIN_VALUE;

  private final SpanColumns spans = new SpanColumns();
  private int[] rows = new int[64];
  private short[] numbers = new short[512];
  private int size;

  /** Adds a token; tokens are added in the order of the text. */
  void add(TokenRoles roles) {
    int row = spans.size();
    spans.add(roles.span().begin(), roles.span().end());
    if (row == rows.length) {
      rows = Arrays.copyOf(rows, row * 2);
    }
    rows[row] = size;
    put(head(roles));
    List.of(roles.content(), roles.cue(), roles.source()).forEach(list -> list.forEach(this::put));
    for (List<TokenRoles.Link> links : List.of(roles.sources(), roles.cues())) {
      links.forEach(link -> put(link, roles.span().begin()));
    }
  }

  private static int head(TokenRoles roles) {
    return (roles.content().isEmpty() ? 0 : 1)
        | (roles.cue().isEmpty() ? 0 : 2)
        | (roles.source().isEmpty() ? 0 : 4)
        | roles.sources().size() << 3
        | roles.cues().size() << 5;
  }

  private void put(TokenRoles.Link link, int begin) {
    int distance = link.at() < 0 ? NOWHERE : link.at() - begin;
    put(distance >> Short.SIZE);
    put(distance);
    put(link.chance());
  }

  private void put(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = (short) number;
  }

  /** Makes the layer; later additions do not change it. */
  Layer<TokenRoles> toLayer() {
    int count = spans.size();
    return new RoleLayer(
        Producer.UNKNOWN,
        spans.begins(),
        spans.ends(),
        Arrays.copyOf(rows, count),
        Arrays.copyOf(numbers, size));
  }
}
