package org.copydesk.embed.findings;

import org.copydesk.api.annotation.Span;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a finding says.
 *
 * @param name what it is, in kebab-case: {@code speaker}, {@code value}, {@code time}
 * @param words the words of the text under the span, or a value that was computed
 * @param span where the words stand, null for a value
 * @param actor the actor behind the words, null when they are tied to none
 */
public record Fact(String name, String words, @Nullable Span span, @Nullable Reference actor) {

  /**
   * Another finding.
   *
   * @param label its label, such as {@code a2}
   * @param name what it is called
   */
  public record Reference(String label, String name) {}

  static Fact of(String name, String value) {
    return new Fact(name, value, null, null);
  }
}
