package org.copydesk.plugin.actors.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.api.vocabulary.EntityType;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.actors.base.Alias;
import org.copydesk.plugin.actors.base.AliasKind;
import org.copydesk.plugin.actors.lexicon.Gender;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.copydesk.plugin.actors.lexicon.WordClass;
import org.copydesk.plugin.actors.text.Grammar;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/** Decides what a possible name names where it stands. */
final class NameReader {

  /** Behind a demonym these mean the people, of whom a text goes on as 'they'. */
  private static final Set<String> PEOPLES = Set.of("people", "nationals", "nation", "public");

  private static final Set<PartOfSpeech> NOUNS = Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN);

  private final Words words;
  private final Lexicon lexicon;
  private final Titles titles;

  NameReader(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    this.titles = new Titles(words, lexicon);
  }

  /** Reads a candidate; empty when it names nobody and nothing, as the adjective 'Afghan'. */
  Optional<NamePhrase> read(Candidate candidate, Set<String> evident) {
    if (candidate.length() == 1 && lexicon.is(WordClass.NO_ACTOR, words.lower(candidate.from()))) {
      return Optional.empty();
    }
    int named = titles.afterInnerTitle(candidate.from(), candidate.to());
    if (candidate.aliases().isEmpty() && named > candidate.from()) {
      return Optional.of(person(candidate.from(named)));
    }
    if (isPersonAfterAll(candidate) || titles.isPersonal(candidate.from() - 1)) {
      return Optional.of(person(candidate));
    }
    Alias alias = choose(candidate.aliases(), evident);
    return alias == null ? unknown(candidate) : known(candidate, alias);
  }

  /** A country's or a body's name may be somebody's given name: 'Jordan said', 'Chelsea'. */
  private boolean isPersonAfterAll(Candidate candidate) {
    return candidate.type() == EntityType.PERSON
        && candidate.aliases().stream().noneMatch(a -> a.entry().type() == ActorType.PERSON)
        && !candidate.aliases().isEmpty()
        && lexicon.givenName(words.lower(candidate.from())).isPresent();
  }

  /** Tells whether a word reads like the verb of a headline: 'Mocks'. */
  boolean isHeadlineVerb(int index) {
    String lower = words.lower(index);
    if (!lower.endsWith("s")) {
      return false;
    }
    String stem = lower.substring(0, lower.length() - 1);
    return lexicon.is(WordClass.ACT, stem) || lexicon.is(WordClass.JUDGE, stem);
  }

  /** Tells whether a word is a noun. */
  boolean isNoun(int index) {
    return NOUNS.contains(words.pos(index));
  }

  /** Tells whether a word may be part of the name of somebody who speaks. */
  boolean maySpeak(int index) {
    String lower = words.lower(index);
    return words.form(index).isCapitalised()
        && words.form(index).key().length() > 1
        && lexicon.pronoun(lower).isEmpty()
        && lexicon.head(lower).isEmpty()
        && !lexicon.is(WordClass.TEXT, lower)
        && !lexicon.is(WordClass.OTHER, lower);
  }

  private static @Nullable Alias choose(List<Alias> aliases, Set<String> evident) {
    Alias chosen = null;
    for (Alias alias : aliases) {
      boolean isEvident = evident.contains(alias.entry().id());
      if (alias.kind() == AliasKind.WEAK && !isEvident) {
        continue;
      }
      if (isEvident && alias.kind() != AliasKind.CAPITAL) {
        return alias;
      }
      chosen = chosen == null ? alias : chosen;
    }
    return chosen;
  }

  private Optional<NamePhrase> known(Candidate candidate, Alias alias) {
    return switch (alias.kind()) {
      case NAME, WEAK -> Optional.of(named(candidate, alias));
      case MEMBERS -> members(candidate, alias);
      case PEOPLE -> Optional.of(phrase(candidate, NameKind.PEOPLE, alias));
      case ADJECTIVE -> people(candidate, alias);
      case MEMBER -> Optional.empty();
      case CAPITAL, GOVERNMENT -> Optional.of(capital(candidate, alias));
    };
  }

  private NamePhrase named(Candidate candidate, Alias alias) {
    NamePhrase name = phrase(candidate, kindOf(alias), alias);
    return name.kind() == NameKind.PERSON
        ? new NamePhrase(name.from(), name.to(), name.kind(), alias, person(candidate).gender())
        : name;
  }

  private static NameKind kindOf(Alias alias) {
    return switch (alias.entry().type()) {
      case COUNTRY -> NameKind.COUNTRY;
      case PERSON -> NameKind.PERSON;
      case PLACE -> NameKind.PLACE;
      default -> NameKind.BODY;
    };
  }

  /** 'Republicans' are the party, 'many Republicans' and 'House Republicans' are not. */
  private Optional<NamePhrase> members(Candidate candidate, Alias alias) {
    int before = candidate.from() - 1;
    boolean qualified =
        words.together(before, candidate.from())
            && (words.pos(before) == PartOfSpeech.ADJ
                || words.pos(before) == PartOfSpeech.NUM
                || NOUNS.contains(words.pos(before))
                || words.lower(before).equals("of")
                || lexicon.is(WordClass.OTHER, words.lower(before)));
    return qualified ? Optional.empty() : Optional.of(phrase(candidate, NameKind.BODY, alias));
  }

  /**
   * 'the British said' are a people, as 'the British people' are, 'the British press' is none, and
   * 'the British government' stands for the country.
   */
  private Optional<NamePhrase> people(Candidate candidate, Alias alias) {
    String next =
        words.together(candidate.from(), candidate.to()) ? words.lower(candidate.to()) : "";
    if (alias.entry().type() == ActorType.COUNTRY && lexicon.is(WordClass.GOVERNMENT, next)) {
      return Optional.of(phrase(candidate.longer(), NameKind.COUNTRY, alias));
    }
    if (PEOPLES.contains(next)) {
      return Optional.of(phrase(candidate.longer(), NameKind.PEOPLE, alias));
    }
    return words.lower(candidate.from() - 1).equals("the")
            && Grammar.isSubject(words, candidate.from(), candidate.to())
        ? Optional.of(phrase(candidate, NameKind.PEOPLE, alias))
        : Optional.empty();
  }

  private NamePhrase capital(Candidate candidate, Alias alias) {
    boolean byArticle =
        alias.kind() == AliasKind.GOVERNMENT && words.lower(candidate.from() - 1).equals("the");
    return byArticle || acts(candidate)
        ? phrase(candidate, NameKind.COUNTRY, alias)
        : new NamePhrase(candidate.from(), candidate.to(), NameKind.PLACE, null, Gender.NEUTER);
  }

  private boolean acts(Candidate candidate) {
    int verb = Grammar.verbAfter(words, candidate.to());
    return verb >= 0
        && !Grammar.isAfterPreposition(words, candidate.from())
        && !words.lower(candidate.to()).equals(",")
        && lexicon.is(WordClass.ACT, words.lemma(Grammar.fullVerb(words, verb)));
  }

  private Optional<NamePhrase> unknown(Candidate candidate) {
    EntityType type = candidate.type();
    if (type == null || isDateline(candidate)) {
      return Optional.empty();
    }
    return switch (type) {
      case PERSON -> unknownPerson(candidate);
      case ORGANISATION -> Optional.of(phrase(candidate, NameKind.BODY, null));
      case PLACE -> Optional.of(phrase(candidate, NameKind.PLACE, null));
      case NATIONALITY ->
          words.lower(candidate.to() - 1).endsWith("s") && !isBeforeNoun(candidate)
              ? Optional.of(phrase(candidate, NameKind.PEOPLE, null))
              : Optional.empty();
      case OTHER -> Optional.empty();
    };
  }

  /** 'Finch & Orme' are a firm, and the 'Young' of 'Young people' is nobody. */
  private Optional<NamePhrase> unknownPerson(Candidate candidate) {
    for (int i = candidate.from() + 1; i < candidate.to(); i++) {
      if (words.lower(i).equals("&")) {
        return Optional.of(phrase(candidate, NameKind.BODY, null));
      }
    }
    boolean adjective = candidate.length() == 1 && words.lower(candidate.to()).equals("people");
    return adjective ? Optional.empty() : Optional.of(person(candidate));
  }

  /** 'VELM, March 11 —' tells where a report was written. */
  private boolean isDateline(Candidate candidate) {
    int from = candidate.from();
    boolean first = words.block(from - 1) != words.block(from);
    return first
        && words.form(from).isAllCapitals()
        && List.of(",", "(", "—", "–", "-", "--").contains(words.lower(candidate.to()));
  }

  private boolean isBeforeNoun(Candidate candidate) {
    return words.together(candidate.from(), candidate.to())
        && NOUNS.contains(words.pos(candidate.to()));
  }

  private static NamePhrase phrase(Candidate candidate, NameKind kind, @Nullable Alias alias) {
    return new NamePhrase(candidate.from(), candidate.to(), kind, alias, Gender.NEUTER);
  }

  private NamePhrase person(Candidate candidate) {
    int from = titles.afterTitle(candidate.from(), candidate.to());
    Gender gender = titles.genderBefore(from).or(givenName(from, candidate.to()));
    return new NamePhrase(from, candidate.to(), NameKind.PERSON, null, gender);
  }

  private Gender givenName(int from, int to) {
    return to - from < 2
        ? Gender.UNKNOWN
        : lexicon.givenName(words.lower(from)).orElse(Gender.UNKNOWN);
  }
}
