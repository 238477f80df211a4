package org.copydesk.plugin.linguistics;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.api.vocabulary.PartOfSpeech;

/**
 * Corrects the guess that a word unknown to the language's grammar is one of its grammar words.
 *
 * <p>Pronouns, prepositions and the like are closed classes: 'yacht' is none, whatever its place
 * made the model think.
 */
final class ClosedClasses {

  /** Shorter words are left alone: 'u', 'ur', 'em', and abbreviations without end. */
  private static final int SHORTEST = 4;

  private static final Set<PartOfSpeech> CLOSED =
      EnumSet.of(
          PartOfSpeech.ADP,
          PartOfSpeech.AUX,
          PartOfSpeech.CCONJ,
          PartOfSpeech.DET,
          PartOfSpeech.PART,
          PartOfSpeech.PRON,
          PartOfSpeech.SCONJ);

  private static final Set<String> WORDS =
      WordList.words("closed-classes.txt").stream()
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private ClosedClasses() {}

  /** Returns the tag, or that of an open class where a closed one cannot be. */
  static PartOfSpeech check(String word, PartOfSpeech tag) {
    if (!CLOSED.contains(tag) || word.length() < SHORTEST) {
      return tag;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return WORDS.contains(lower) ? tag : open(word, lower);
  }

  private static PartOfSpeech open(String word, String lower) {
    if (Character.isUpperCase(word.codePointAt(0))) {
      return PartOfSpeech.PROPN;
    }
    if (lower.endsWith("ly")) {
      return PartOfSpeech.ADV;
    }
    if (lower.endsWith("ous") || lower.endsWith("ful") || lower.endsWith("less")) {
      return PartOfSpeech.ADJ;
    }
    return lower.endsWith("ed") || lower.endsWith("ing") ? PartOfSpeech.VERB : PartOfSpeech.NOUN;
  }
}
