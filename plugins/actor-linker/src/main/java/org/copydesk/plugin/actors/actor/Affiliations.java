package org.copydesk.plugin.actors.actor;

import java.util.LinkedHashSet;
import java.util.Set;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.base.Alias;
import org.copydesk.plugin.actors.base.AliasKind;
import org.copydesk.plugin.actors.base.Entry;
import org.copydesk.plugin.actors.base.KnownNames;
import org.copydesk.plugin.actors.phrase.Determiner;
import org.copydesk.plugin.actors.phrase.NamePhrase;
import org.copydesk.plugin.actors.phrase.NominalPhrase;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells to which country or party a description puts somebody: 'the Afghan terror group', 'the
 * Republican nominee'.
 */
final class Affiliations {

  private final Words words;
  private final KnownNames base;

  Affiliations(Words words, KnownNames base) {
    this.words = words;
    this.base = base;
  }

  /** Returns the entries that a description names as its own. */
  Set<Entry> of(NominalPhrase text) {
    Set<Entry> found = new LinkedHashSet<>();
    for (int modifier : text.modifiers()) {
      add(modifier, found);
    }
    if (text.owner() instanceof NamePhrase name && text.determiner() != Determiner.POSSESSIVE) {
      add(name.head(), found);
    }
    return found;
  }

  /** Returns the countries that an entry belongs to. */
  Set<Entry> countries(@Nullable Entry entry) {
    Set<Entry> found = new LinkedHashSet<>();
    if (entry != null) {
      entry.countries().forEach(id -> base.entry(id).ifPresent(found::add));
    }
    return found;
  }

  private void add(int token, Set<Entry> found) {
    if (!words.form(token).isCapitalised()) {
      return;
    }
    for (Alias alias : base.lookUp(words.form(token).text())) {
      ActorType type = alias.entry().type();
      boolean adjective = alias.kind() == AliasKind.ADJECTIVE || alias.kind() == AliasKind.MEMBER;
      boolean name = alias.kind() == AliasKind.NAME;
      if (adjective || name && (type == ActorType.COUNTRY || type == ActorType.PARTY)) {
        found.add(alias.entry());
        return;
      }
    }
  }
}
