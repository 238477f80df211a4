package org.copydesk.plugin.quotes.roles;

import java.util.List;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Span;

/**
 * The chances that a token is part of what somebody said, of its cue or of its source.
 *
 * <p>Chances are in thousandths. Each list of a role has four: it begins speech, goes on with
 * speech, begins another attribution such as a belief, goes on with it; an empty list stands for
 * none of them. A token without roles is not in the layer.
 *
 * @param span where the token stands
 * @param content as part of what was said
 * @param cue as part of the words that tell of the saying
 * @param source as part of the words that name who said it
 * @param sources where the source of the content that may begin here begins, the best first
 * @param cues where its cue begins
 */
public record TokenRoles(
    Span span,
    List<Integer> content,
    List<Integer> cue,
    List<Integer> source,
    List<Link> sources,
    List<Link> cues)
    implements Annotation {

  /** The layer, whoever made it. */
  public static final LayerKey<TokenRoles> LAYER = LayerKey.of("token-roles", TokenRoles.class);

  /** Copies the lists. */
  public TokenRoles {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    sources = List.copyOf(sources);
    cues = List.copyOf(cues);
  }

  @Override
  public String says() {
    return "";
  }
}
