package org.copydesk.plugin.actors.actor;

import java.util.Set;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.actors.lexicon.HeadNoun;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.copydesk.plugin.actors.lexicon.WordClass;
import org.copydesk.plugin.actors.phrase.Determiner;
import org.copydesk.plugin.actors.phrase.NominalPhrase;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells how well a description fits a cluster; 0 or less when it cannot be meant. */
final class NominalFit {

  private static final double DESCRIBED = 2;
  private static final double CLASSED = 1.6;
  private static final double GENERIC = 1;
  private static final double AGREEMENT = 0.5;
  private static final double STRANGE_WORD = 0.35;

  private final Words words;
  private final Lexicon lexicon;
  private final Countries countries;

  NominalFit(Words words, Lexicon lexicon, Countries countries) {
    this.words = words;
    this.lexicon = lexicon;
    this.countries = countries;
  }

  @Nullable String country(NominalPhrase text) {
    return countries.of(text);
  }

  double strength(NominalPhrase text, @Nullable Cluster owner, Cluster candidate) {
    HeadNoun noun = text.noun();
    if (noun == null) {
      return thing(text, candidate);
    }
    if (!agrees(text, noun, candidate) || !ownerAgrees(text, owner, candidate)) {
      return 0;
    }
    double strength = head(text, noun, candidate);
    return strength == 0 ? 0 : strength + modifiers(text, candidate);
  }

  private double thing(NominalPhrase text, Cluster candidate) {
    boolean same =
        candidate.standing == Standing.THING
            && text.determiner() != Determiner.POSSESSIVE
            && candidate.plural == text.plural()
            && candidate.heads().contains(words.lower(text.head()));
    return same ? DESCRIBED : 0;
  }

  private boolean agrees(NominalPhrase text, HeadNoun noun, Cluster candidate) {
    if (candidate.type() == null
        || !candidate.gender().agrees(noun.gender()) && candidate.isPerson()) {
      return false;
    }
    if (noun.isHuman() && !noun.plural() && !candidate.isPerson()) {
      return false;
    }
    if (candidate.isPerson() && (noun.plural() || !noun.types().contains(ActorType.PERSON))) {
      return false;
    }
    return text.plural() == candidate.plural || isPluralOfBody(noun, candidate);
  }

  /** 'the militants' may be a body whose entry says so. */
  private static boolean isPluralOfBody(HeadNoun noun, Cluster candidate) {
    return candidate.entry != null && candidate.entry.classes().contains(noun.text());
  }

  /** 'her husband' is nobody that is not known as hers; 'the UN chief' has to do with the UN. */
  private boolean ownerAgrees(NominalPhrase text, @Nullable Cluster owner, Cluster candidate) {
    if (candidate == owner) {
      return false;
    }
    if (text.owner() == null) {
      return true;
    }
    return owner != null
        && (candidate.owners().contains(owner)
            || (owner.standing == Standing.PLACE || owner.type() == ActorType.COUNTRY)
                && text.determiner() != Determiner.POSSESSIVE);
  }

  private double head(NominalPhrase text, HeadNoun noun, Cluster candidate) {
    String word = words.lower(text.head());
    if (candidate.heads().contains(noun.text())
        || candidate.isBody() && candidate.nameWords().contains(word)) {
      return DESCRIBED;
    }
    Set<String> classes = candidate.entry == null ? Set.of() : candidate.entry.classes();
    if (classes.contains(noun.text())) {
      return noun.text().contains(" ") ? DESCRIBED : CLASSED;
    }
    boolean ends = classes.stream().anyMatch(c -> c.endsWith(" " + word));
    if (ends || candidate.heads().contains(word)) {
      return CLASSED;
    }
    return generic(noun, candidate) ? GENERIC : 0;
  }

  /** 'the group' fits any body of people, 'the woman' any woman, with nothing said before. */
  private boolean generic(HeadNoun noun, Cluster candidate) {
    if (!candidate.isNamed() || noun.plural()) {
      return false;
    }
    if (candidate.isPerson()) {
      return lexicon.is(WordClass.ANY_PERSON, noun.text());
    }
    return candidate.type() != ActorType.COUNTRY
        ? candidate.entry == null && lexicon.is(WordClass.ANY_BODY, noun.text())
        : lexicon.is(WordClass.ANY_COUNTRY, noun.text());
  }

  private double modifiers(NominalPhrase text, Cluster candidate) {
    double sum = 0;
    String country = countries.of(text);
    if (country != null) {
      if (candidate.country() != null && !country.equals(candidate.country())) {
        return Double.NEGATIVE_INFINITY;
      }
      sum += country.equals(candidate.country()) ? AGREEMENT : -STRANGE_WORD;
    }
    for (int modifier : text.modifiers()) {
      sum += modifier(modifier, candidate);
    }
    return sum;
  }

  private double modifier(int modifier, Cluster candidate) {
    String word = words.lower(modifier);
    if (lexicon.is(WordClass.OTHER, word) || words.pos(modifier) == PartOfSpeech.NUM) {
      return Double.NEGATIVE_INFINITY;
    }
    if (candidate.nameWords().contains(word)) {
      return AGREEMENT;
    }
    boolean said =
        candidate.heads().stream().anyMatch(head -> head.contains(word))
            || candidate.entry != null
                && candidate.entry.classes().stream().anyMatch(c -> c.contains(word));
    boolean adjective = words.form(modifier).isCapitalised();
    return said || adjective ? 0 : -STRANGE_WORD;
  }
}
