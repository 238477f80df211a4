package org.copydesk.plugin.quotes.roles;

import java.util.List;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.Token;

/** How likely words are part of what somebody said, believes or intends, wherever it begins. */
public final class ContentChances {

  private final Layer<Token> tokens;
  private final Layer<TokenRoles> roles;

  /** Makes them of the layers of a document. */
  public ContentChances(Layer<Token> tokens, Layer<TokenRoles> roles) {
    this.tokens = tokens;
    this.roles = roles;
  }

  /** Returns the mean over the tokens that begin within the parts, from 0 to 1. */
  public double within(List<Span> parts) {
    double sum = 0;
    int count = 0;
    for (Span part : parts) {
      count += tokens.firstFrom(part.end()) - tokens.firstFrom(part.begin());
      int end = roles.firstFrom(part.end());
      for (int i = roles.firstFrom(part.begin()); i < end; i++) {
        sum += roles.get(i).content().stream().mapToInt(Integer::intValue).sum() / 1000.0;
      }
    }
    return count == 0 ? 0 : sum / count;
  }
}
