package org.copydesk.plugin.actors.phrase;

import java.util.function.Function;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.actors.lexicon.HeadNoun;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.copydesk.plugin.actors.lexicon.Pronoun;
import org.copydesk.plugin.actors.text.Grammar;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads one noun phrase at a time, from left to right. */
final class Chunker {

  private final Words words;
  private final Lexicon lexicon;
  private final Names names;
  private final Function<Chunk, Phrase> reading;

  /**
   * Makes a chunker.
   *
   * @param reading what makes a phrase of a chunk, for the owners of others
   */
  Chunker(Words words, Lexicon lexicon, Names names, Function<Chunk, Phrase> reading) {
    this.words = words;
    this.lexicon = lexicon;
    this.names = names;
    this.reading = reading;
  }

  /** Returns the noun phrase that begins at an index, null when none does. */
  @Nullable Chunk at(int from) {
    if (isConjunction(from)) {
      return null;
    }
    Determiner determiner = determiner(from);
    PronounPhrase owner = possessor(from);
    int core = determiner == Determiner.BARE ? from : from + 1;
    return read(from, core, determiner, owner);
  }

  /** 'said that firms pay': 'that' goes with one thing alone. */
  private boolean isConjunction(int index) {
    boolean plural =
        words.pos(index + 1) == PartOfSpeech.NOUN
            && words.lower(index + 1).endsWith("s")
            && !words.lower(index + 1).equals(words.lemma(index + 1));
    return words.lower(index).equals("that") && (plural || isPeople(index + 1));
  }

  private @Nullable Chunk read(int from, int core, Determiner determiner, @Nullable Phrase owner) {
    int to = end(from, core);
    if (to <= core) {
      return null;
    }
    Chunk chunk = new Chunk(from, core, to, determiner, owner);
    if (!Grammar.isPossessiveMark(words, to) || !words.together(from, to)) {
      return chunk;
    }
    Chunk owned = read(from, to + 1, Determiner.POSSESSIVE, reading.apply(chunk));
    return owned == null ? chunk : owned;
  }

  /** Returns the index after the last noun of the run of words that begins at the core. */
  private int end(int from, int core) {
    int end = core;
    int i = core;
    while (words.together(from, i)) {
      NamePhrase name = names.at(i);
      if (name != null) {
        i = name.to();
        end = i;
      } else if (isNoun(i)) {
        i++;
        end = i;
        if (isPeople(i - 1) && !continues(i - 1)) {
          break;
        }
      } else if (end == i && isTitleEnd(i)) {
        i++;
        end = i;
      } else if (isModifier(i, from, end > core)) {
        i++;
      } else {
        break;
      }
    }
    return end;
  }

  /** The 'general' of 'attorney general' is no adjective of what follows. */
  private boolean isTitleEnd(int index) {
    return lexicon.title(words.lower(index - 1) + " " + words.lower(index)).isPresent();
  }

  /** People stand last: 'officials state' is no state, while 'police officers' are people. */
  private boolean isPeople(int index) {
    return lexicon.head(words.lower(index)).filter(HeadNoun::plural).isPresent();
  }

  private boolean continues(int index) {
    return lexicon.head(words.lower(index) + " " + words.lower(index + 1)).isPresent();
  }

  private boolean isNoun(int index) {
    PartOfSpeech pos = words.pos(index);
    boolean noun = pos == PartOfSpeech.NOUN || pos == PartOfSpeech.PROPN;
    return noun && !isSaid(index)
        || pos == PartOfSpeech.ADJ && isSaid(index + 1) && isDefinite(index)
        || isAgeAlone(index);
  }

  /** 'The 34-year-old laughed.' */
  private boolean isAgeAlone(int index) {
    return Lexicon.isAge(words.lower(index))
        && isDefinite(index)
        && switch (words.pos(index + 1)) {
          case NOUN, PROPN, ADJ -> isSaid(index + 1);
          default -> true;
        };
  }

  /** 'the observatory said' has a noun before 'said', however rare it is. */
  private boolean isDefinite(int index) {
    return words.lower(index - 1).equals("the") && words.together(index - 1, index + 1);
  }

  private boolean isSaid(int index) {
    return words.lower(index).equals("said");
  }

  private boolean isModifier(int index, int from, boolean afterNoun) {
    boolean leadsOn =
        words.together(from, index + 1) && (isNoun(index + 1) || names.at(index + 1) != null);
    boolean led = leadsOn || words.pos(index + 1) == PartOfSpeech.ADJ;
    return switch (words.pos(index)) {
      case ADJ -> !afterNoun || (leadsOn && (names.at(index - 1) != null || isNational(index - 1)));
      case NUM -> !afterNoun;
      case VERB -> !afterNoun && index > from && led && isParticiple(index);
      case ADV -> !afterNoun && index > from && (led || words.pos(index + 1) == PartOfSpeech.VERB);
      case CCONJ ->
          !afterNoun
              && words.pos(index - 1) == PartOfSpeech.ADJ
              && words.pos(index + 1) == PartOfSpeech.ADJ;
      case PUNCT, SYM -> words.lower(index).matches("[-–/&]") && leadsOn && index > from;
      default -> false;
    };
  }

  /** 'the Somali militant group'. */
  private boolean isNational(int index) {
    return words.pos(index) == PartOfSpeech.PROPN
        && words.form(index).isCapitalised()
        && determiner(index - 1) != Determiner.BARE;
  }

  private boolean isParticiple(int index) {
    String lower = words.lower(index);
    return lower.endsWith("ed") || lower.endsWith("ing") || lower.endsWith("en");
  }

  private @Nullable PronounPhrase possessor(int index) {
    return lexicon
        .pronoun(words.lower(index))
        .filter(pronoun -> pronoun.use() == Pronoun.Use.POSSESSIVE)
        .map(pronoun -> new PronounPhrase(index, pronoun))
        .orElse(null);
  }

  private Determiner determiner(int index) {
    if (possessor(index) != null) {
      return Determiner.POSSESSIVE;
    }
    return switch (words.lower(index)) {
      case "the" -> Determiner.DEFINITE;
      case "this", "that", "these", "those" ->
          words.pos(index) == PartOfSpeech.DET || isNoun(index + 1)
              ? Determiner.DEMONSTRATIVE
              : Determiner.BARE;
      case "a", "an", "some", "another", "one" -> Determiner.INDEFINITE;
      case "every", "each", "no", "any", "either", "neither", "all" ->
          Determiner.NONE_IN_PARTICULAR;
      default -> Determiner.BARE;
    };
  }
}
