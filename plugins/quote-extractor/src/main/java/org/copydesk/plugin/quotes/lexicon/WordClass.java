package org.copydesk.plugin.quotes.lexicon;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The closed classes of words that the rules ask for, in lower case unless they say otherwise. */
public enum WordClass {
  /** Weekdays, months, parts of the day. */
  TIME,
  /** What stands before a stretch of time: last, this. */
  NEARNESS,
  /** Occasions and media in or at which something is said: interview, letter. */
  OCCASION,
  /** Pronouns before their noun: his, their. */
  POSSESSIVE,
  /** Pronouns that begin a clause: who, which. */
  RELATIVE,
  /** Verbs that lead up to another: go on to say. */
  CATENATIVE,
  /** What begins an aside after a name: a, who, now. */
  ASIDE,
  /** What begins an aside after a tag: according, citing. */
  AFTER_ASIDE,
  /** What may begin a reported clause before its subject: if, because. */
  CLAUSE_OPENER,
  /** What shows that a verb of speaking stands before it: that, he. */
  CLAUSE_BEGIN,
  /** What begins a reported question: whether, how. */
  QUESTION,
  /** Prepositions that hang one phrase on another: of, for. */
  LINK,
  /** Words that stand for a noun: some, most. */
  QUANTITY,
  /** Determiners that taggers miss: one, some. */
  DETERMINER,
  /** Where a writer turns from reported words to his own: while, but. */
  TURN,
  /** Participles that need no auxiliary after 'when': asked, pressed. */
  ASKED,
  /** Participles that follow the one spoken to: people briefed on it. */
  BRIEFED,
  /** Prepositions after those. */
  BRIEFED_ON,
  /** What stands before a participle: when, if. */
  WHEN,
  /** Forms that are verbs whatever a tagger says. */
  SURELY_SPEAKING,
  /** Verbs that headlines capitalise. */
  HEADLINE_VERB,
  /** himself, themselves. */
  REFLEXIVE,
  /** Nouns that look like participles: monitoring, housing. */
  GERUND_NOUN,
  /** What stands before a name or nickname between marks: so-called, titled. */
  NAMING,
  /** What people write or publish that may tell of facts: report, figures. */
  TEXT,
  /** What a text does when it tells of facts: found, shows. */
  SHOWING,
  /** Personal pronouns. */
  PERSONAL,
  /** The endings of genitives. */
  GENITIVE,
  /** What a noun follows: his, 's. */
  OWN,
  /** Adverbs that taggers take for conjunctions. */
  AFTERWARDS,
  /** What tells how near somebody is to a matter: familiar with, close to. */
  FAMILIAR,
  /** Nouns before a title: deputy, vice. */
  RANK,
  /** What denies: not, never. */
  NEGATION,
  /** Verbs by which nothing is said, by their lemma: decline, refuse. */
  UNSAID,
  /** Verbs that say that something is not so, by their lemma: deny. */
  DENIAL,
  /** Subjects that nobody stands behind: nobody, none. */
  NOBODY,
  /** Verbs for what may be: would, might. */
  MODAL,
  /** Adverbs after which 'would' tells of what was: often, later. */
  HABIT,
  /** What leads to words that are still to come, by its lemma: want, likely. */
  EXPECTING,
  /** What begins a supposition: if, unless. */
  SUPPOSING,
  /** Nouns that tell of speaking: claim, warning. */
  SPEECH_NOUN;

  private static final String FILE = "word-classes.tsv";

  private final Set<String> words;

  WordClass() {
    String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
    Set<String> found = Rows.BY_NAME.get(name);
    if (found == null) {
      throw new IllegalStateException(
          "The plugin's word list '" + FILE + "' lacks '" + name + "'.");
    }
    this.words = found;
  }

  /** Tells whether a word is in the class. */
  public boolean has(String word) {
    return words.contains(word);
  }

  /** Read once, before the first class is made. */
  private static final class Rows {
    static final Map<String, Set<String>> BY_NAME =
        WordFile.lines(FILE).stream()
            .map(line -> line.split("\t"))
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Set.of(row[1].split(" "))));
  }
}
