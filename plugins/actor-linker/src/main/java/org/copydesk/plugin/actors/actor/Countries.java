package org.copydesk.plugin.actors.actor;

import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.base.Alias;
import org.copydesk.plugin.actors.base.AliasKind;
import org.copydesk.plugin.actors.base.KnowledgeBase;
import org.copydesk.plugin.actors.phrase.NamePhrase;
import org.copydesk.plugin.actors.phrase.NominalPhrase;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells which country a description names: 'Afghan' in 'the Afghan terror group'. */
final class Countries {

  private final Words words;
  private final KnowledgeBase base;

  Countries(Words words, KnowledgeBase base) {
    this.words = words;
    this.base = base;
  }

  /** Returns the id of the country, null for none. */
  @Nullable String of(NominalPhrase text) {
    for (int modifier : text.modifiers()) {
      String country = of(modifier);
      if (country != null) {
        return country;
      }
    }
    return text.owner() instanceof NamePhrase name ? of(name.head()) : null;
  }

  private @Nullable String of(int token) {
    if (!words.form(token).isCapitalised()) {
      return null;
    }
    for (Alias alias : base.lookUp(words.form(token).text())) {
      boolean kind = alias.kind() == AliasKind.ADJECTIVE || alias.kind() == AliasKind.NAME;
      if (kind && alias.entry().type() == ActorType.COUNTRY) {
        return alias.entry().country();
      }
    }
    return null;
  }
}
