package org.copydesk.plugin.actors.base;

import java.util.Set;

/**
 * A name that an entry has.
 *
 * @param text as written, without a leading 'the'
 * @param kind what it says of the entry
 * @param languages the codes of the languages that have it, such as {@code fr}; empty for any
 */
public record Name(String text, AliasKind kind, Set<String> languages) {

  /** Takes off a leading 'the', and copies the set. */
  public Name {
    text = Articles.without(text);
    languages = Set.copyOf(languages);
  }

  /** Makes a name of any language. */
  public static Name of(String text, AliasKind kind) {
    return new Name(text, kind, Set.of());
  }

  /** Tells whether it is a name in one of some languages; none stand for all. */
  boolean isIn(Set<String> wanted) {
    return wanted.isEmpty()
        || languages.isEmpty()
        || languages.stream().anyMatch(each -> isOne(each, wanted));
  }

  /** British English is English. */
  private static boolean isOne(String language, Set<String> wanted) {
    int region = language.indexOf('-');
    return wanted.contains(language)
        || region > 0 && wanted.contains(language.substring(0, region));
  }
}
