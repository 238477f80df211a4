package org.copydesk.plugin.linguistics.encoder;

import java.util.List;
import org.copydesk.api.annotation.Layer;

/**
 * What the encoder makes of a document.
 *
 * @param roles the tokens that may have a role in reported speech
 * @param chances what speaks for names, token by token
 */
public record Encoded(Layer<TokenRoles> roles, NameChances chances) {

  /** Returns the likeliest names among the tokens from {@code from} to before {@code to}. */
  public List<EncodedName> names(int from, int to) {
    return NamePath.names(chances, from, to);
  }
}
