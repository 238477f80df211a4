package org.copydesk.plugin.linguistics.encoder;

import java.util.List;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Span;

/**
 * What the encoder makes of a token's part in reported speech: chances in thousandths.
 *
 * <p>{@code content}, {@code cue} and {@code source} each hold four chances: the token begins
 * speech, goes on with speech, begins another attribution (a belief, an intention), goes on with
 * one. What is left to 1000 is the chance that it does none of these. A list is empty where all
 * four are below {@value #LEAST}; a token whose lists are all empty is not in the layer.
 *
 * @param span the token's span, as the layer {@code tokens} has it
 * @param content whether the token is part of what is said
 * @param cue whether it is part of the words that say that it is said
 * @param source whether it is part of the words that name who says it
 * @param sources where content begins with some chance: the likeliest begins of its source, the
 *     likeliest first; empty elsewhere
 * @param cues the same for its cue
 */
public record TokenRoles(
    Span span,
    List<Integer> content,
    List<Integer> cue,
    List<Integer> source,
    List<Link> sources,
    List<Link> cues)
    implements Annotation {

  /** The layer of the tokens that may have a role, in the order of the text. */
  public static final LayerKey<TokenRoles> LAYER = LayerKey.of("token-roles", TokenRoles.class);

  /** The least chance, in thousandths, that is told. */
  static final int LEAST = 10;

  /** Copies the lists. */
  public TokenRoles {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    sources = List.copyOf(sources);
    cues = List.copyOf(cues);
  }

  /**
   * Where the source or cue of a content may begin.
   *
   * @param at where the token begins in the document, {@code -1} for no source or cue at all
   * @param chance in thousandths
   */
  public record Link(int at, int chance) {}
}
