package org.copydesk.plugin.actors.base;

/**
 * A name of an entry, found.
 *
 * @param text as written, without a leading 'the'
 * @param kind what it says of the entry
 * @param entry whose name it is
 */
public record Alias(String text, AliasKind kind, Entry entry) {

  static Alias of(Name name, KnownEntry known) {
    return new Alias(name.text(), name.kind(), known.entry());
  }
}
