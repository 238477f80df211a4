package org.copydesk.plugin.actors.actor;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.actors.base.Entry;
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
  private static final double TOLD = 1.45;
  private static final double GENERIC = 1;
  private static final double AGREEMENT = 0.5;
  private static final double STRANGE_WORD = 0.15;
  private static final double STRANGE_HOME = 0.6;
  private static final double UNKNOWN_HOME = 0.2;

  private final Words words;
  private final Lexicon lexicon;
  private final Affiliations affiliations;

  NominalFit(Words words, Lexicon lexicon, Affiliations affiliations) {
    this.words = words;
    this.lexicon = lexicon;
    this.affiliations = affiliations;
  }

  Set<Entry> affiliations(NominalPhrase text) {
    return affiliations.of(text);
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
    return same || endsName(text, candidate) ? DESCRIBED : 0;
  }

  /** 'the observatory' is the Northern Observatory, whether that noun is in the lexicon or not. */
  private boolean endsName(NominalPhrase text, Cluster candidate) {
    String word = words.lower(text.head());
    return candidate.isNamed()
        && candidate.isBody()
        && !candidate.plural
        && text.determiner() == Determiner.DEFINITE
        && text.modifiers().isEmpty()
        && !text.plural()
        && !lexicon.is(WordClass.COMMON_NAME, word)
        && !words.lower(text.to()).equals("of")
        && candidate.name().toLowerCase(Locale.ROOT).endsWith(" " + word);
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
    return text.plural() == candidate.plural
        || isPluralOfBody(noun, candidate)
        || isArmedPeople(text, noun, candidate);
  }

  /** 'the militants' may be a body whose entry says so. */
  private static boolean isPluralOfBody(HeadNoun noun, Cluster candidate) {
    return candidate.entry != null && candidate.entry.classes().contains(noun.text());
  }

  private boolean isArmedPeople(NominalPhrase text, HeadNoun noun, Cluster candidate) {
    return candidate.type() == ActorType.ARMED_GROUP
        && candidate.isNamed()
        && text.determiner() == Determiner.DEFINITE
        && lexicon.is(WordClass.ARMED_PEOPLE, noun.text());
  }

  /** 'her husband' is nobody that is not known as hers; 'the UN chief' has to do with the UN. */
  private boolean ownerAgrees(NominalPhrase text, @Nullable Cluster owner, Cluster candidate) {
    if (candidate == owner) {
      return false;
    }
    if (text.owner() == null) {
      return true;
    }
    boolean adjective =
        text.determiner() != Determiner.POSSESSIVE && text.owner().to() <= text.head();
    return owner != null
        && (candidate.owners().contains(owner)
            || isPossessor(owner, candidate)
            || adjective && (owner.standing == Standing.PLACE || isAffiliation(owner)));
  }

  /** 'his father' may be 'his father Karl', of whom the text tells later. */
  private static boolean isPossessor(Cluster owner, Cluster candidate) {
    return candidate.owners().isEmpty()
        && candidate.possessors().stream()
            .anyMatch(pronoun -> PronounFit.agrees(pronoun.pronoun(), owner));
  }

  private static boolean isAffiliation(Cluster owner) {
    return owner.type() == ActorType.COUNTRY || owner.type() == ActorType.PARTY;
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
    if (text.plural() && isArmedPeople(text, noun, candidate)) {
      return CLASSED;
    }
    return generic(text, noun, candidate) ? isIntroduced(text, candidate) ? TOLD : GENERIC : 0;
  }

  /** 'the group' fits any body of people, 'the woman' any woman, with nothing said before. */
  private boolean generic(NominalPhrase text, HeadNoun noun, Cluster candidate) {
    if (!candidate.isNamed() || noun.plural()) {
      return false;
    }
    if (candidate.isPerson()) {
      return lexicon.is(WordClass.ANY_PERSON, noun.text()) || isProminent(text);
    }
    return candidate.type() != ActorType.COUNTRY
        ? (candidate.entry == null || candidate.type() == ActorType.ARMED_GROUP)
            && (lexicon.is(WordClass.ANY_BODY, noun.text()) || mayBeArmed(noun, candidate))
        : text.determiner() == Determiner.DEFINITE
            && lexicon.is(WordClass.ANY_COUNTRY, noun.text());
  }

  /** 'the rebel movement' may be a body of which no base tells what it is. */
  private static boolean mayBeArmed(HeadNoun noun, Cluster candidate) {
    return noun.type() == ActorType.ARMED_GROUP
        && (candidate.type() == ActorType.ARMED_GROUP
            || candidate.type() == ActorType.ORGANISATION && candidate.entry == null);
  }

  /** 'the Republican presidential nominee' tells the reader more of somebody just named. */
  private boolean isIntroduced(NominalPhrase text, Cluster candidate) {
    return candidate.isPerson() && !text.modifiers().isEmpty() && isProminent(text);
  }

  /** 'the New York businessman' is who has just been named, unless somebody fits better. */
  private boolean isProminent(NominalPhrase text) {
    return text.determiner() == Determiner.DEFINITE
        && (isAged(text)
            || lexicon.is(WordClass.PROMINENT, words.lower(text.head()))
                && !words.lower(text.to()).equals("of"));
  }

  /** 'the 34-year-old', 'the 34-year-old mother of three'. */
  private boolean isAged(NominalPhrase text) {
    return Lexicon.isAge(words.lower(text.head()))
        || text.modifiers().stream().anyMatch(m -> Lexicon.isAge(words.lower(m)));
  }

  private double modifiers(NominalPhrase text, Cluster candidate) {
    double sum = 0;
    Set<Entry> its = new HashSet<>(candidate.affiliations());
    its.addAll(affiliations.countries(candidate.entry));
    for (Entry named : affiliations.of(text)) {
      sum += affiliation(named, its);
    }
    for (int modifier : text.modifiers()) {
      sum += isInNoun(text, modifier) ? 0 : modifier(text, modifier, candidate);
    }
    return sum;
  }

  /** The 'terror' of 'terror group' belongs to the noun of the lexicon. */
  private boolean isInNoun(NominalPhrase text, int modifier) {
    return text.noun() != null && text.noun().text().startsWith(words.lower(modifier) + " ");
  }

  private static double affiliation(Entry named, Set<Entry> its) {
    if (its.contains(named)) {
      return AGREEMENT;
    }
    boolean another = its.stream().anyMatch(entry -> entry.type() == named.type());
    return another ? Double.NEGATIVE_INFINITY : its.isEmpty() ? -UNKNOWN_HOME : -STRANGE_HOME;
  }

  /** 'The former governor' may be whoever has not been called governor. */
  private boolean isFormerly(NominalPhrase text, int modifier, Cluster candidate) {
    return words.lower(modifier).equals("former")
        && text.noun() != null
        && !candidate.heads().contains(text.noun().text());
  }

  private double modifier(NominalPhrase text, int modifier, Cluster candidate) {
    String word = words.lower(modifier);
    if (candidate.nameWords().contains(word)) {
      return AGREEMENT;
    }
    if (Lexicon.isAge(word)) {
      return 0;
    }
    if (isFormerly(text, modifier, candidate)) {
      return -STRANGE_WORD;
    }
    if (lexicon.is(WordClass.OTHER, word) || words.pos(modifier) == PartOfSpeech.NUM) {
      return Double.NEGATIVE_INFINITY;
    }
    boolean said =
        candidate.heads().stream().anyMatch(head -> head.contains(word))
            || candidate.entry != null
                && candidate.entry.classes().stream().anyMatch(c -> c.contains(word));
    boolean adjective = words.form(modifier).isCapitalised();
    return said || adjective ? 0 : -STRANGE_WORD;
  }
}
