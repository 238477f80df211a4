package org.copydesk.plugin.linguistics.encoder;

import org.copydesk.api.annotation.Layer;

/**
 * What the encoder makes of a document.
 *
 * @param roles the tokens that may have a role in reported speech
 * @param chances what speaks for names, token by token
 */
public record Encoded(Layer<TokenRoles> roles, NameChances chances) {

  /**
   * Returns what is made of the sentence whose tokens are those from {@code from} to before {@code
   * to}.
   */
  public EncodedSentence sentence(int from, int to) {
    return new EncodedSentence(chances, from, to - from);
  }
}
