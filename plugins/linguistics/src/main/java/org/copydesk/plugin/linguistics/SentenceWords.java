package org.copydesk.plugin.linguistics;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.api.vocabulary.Token;

/** A sentence as the finder of names sees it. */
final class SentenceWords {

  private static final int HEADLINE = 4;
  private static final Set<PartOfSpeech> SMALL_WORDS =
      EnumSet.of(
          PartOfSpeech.ADP,
          PartOfSpeech.CCONJ,
          PartOfSpeech.DET,
          PartOfSpeech.PART,
          PartOfSpeech.SCONJ);

  private final String[] forms;
  private final PartOfSpeech[] tags;
  private final int[] begins;
  private final int[] ends;
  private final boolean capitals;
  private final boolean titleCase;

  /**
   * Takes the columns of a sentence.
   *
   * @param forms the words in their plain form
   * @param tags their parts of speech
   * @param begins where they begin in the document
   * @param ends where they end
   */
  SentenceWords(String[] forms, PartOfSpeech[] tags, int[] begins, int[] ends) {
    this.forms = forms;
    this.tags = tags;
    this.begins = begins;
    this.ends = ends;
    this.capitals = shareOf(true) > 0.7;
    this.titleCase = !capitals && isShort(forms) && (shareOf(false) > 0.9 || isLongHeadline());
  }

  /** Takes the tokens from {@code from} to before {@code to} of a text. */
  static SentenceWords of(String text, Layer<Token> tokens, int from, int to) {
    int size = to - from;
    String[] forms = new String[size];
    PartOfSpeech[] tags = new PartOfSpeech[size];
    int[] begins = new int[size];
    int[] ends = new int[size];
    for (int i = 0; i < size; i++) {
      begins[i] = tokens.begin(from + i);
      ends[i] = tokens.end(from + i);
      forms[i] = WordForms.plain(text.substring(begins[i], ends[i]));
      tags[i] = tokens.get(from + i).pos();
    }
    return new SentenceWords(forms, tags, begins, ends);
  }

  /** Returns a copy with other forms of the same words, read as a headline. */
  SentenceWords withForms(String[] newForms) {
    return new SentenceWords(newForms, tags, begins, ends, false, true);
  }

  private SentenceWords(
      String[] forms,
      PartOfSpeech[] tags,
      int[] begins,
      int[] ends,
      boolean capitals,
      boolean titleCase) {
    this.forms = forms;
    this.tags = tags;
    this.begins = begins;
    this.ends = ends;
    this.capitals = capitals;
    this.titleCase = titleCase;
  }

  /** The share of words of some length that are written in capitals, or begin with one. */
  private double shareOf(boolean whole) {
    int words = 0;
    int hits = 0;
    for (String form : forms) {
      if (form.length() > 3 && Character.isLetter(form.charAt(0))) {
        words++;
        hits += (whole ? isCapitals(form) : Character.isUpperCase(form.charAt(0))) ? 1 : 0;
      }
    }
    return words < HEADLINE ? 0 : (double) hits / words;
  }

  /** 'Police Arrest Three Men over Ferry Fire': the small words of longer headlines stay small. */
  private boolean isLongHeadline() {
    int capitalised = 0;
    for (int i = 0; i < forms.length; i++) {
      boolean letters = Character.isLetter(forms[i].charAt(0));
      if (isCapitalised(i)) {
        capitalised++;
      } else if (letters && (forms[i].length() > 4 || !SMALL_WORDS.contains(tags[i]))) {
        return false;
      }
    }
    return capitalised > HEADLINE;
  }

  /** A list of names is no headline: headlines have few commas and no full stop. */
  private static boolean isShort(String[] forms) {
    long commas = Arrays.stream(forms).filter(","::equals).count();
    return commas < 2 && forms.length < 30 && !forms[forms.length - 1].equals(".");
  }

  static boolean isCapitals(String form) {
    return form.length() > 1
        && form.equals(form.toUpperCase(Locale.ROOT))
        && form.codePoints().anyMatch(Character::isLetter);
  }

  int size() {
    return forms.length;
  }

  String[] forms() {
    return forms;
  }

  /** Returns the plain form of a word, empty before the first and after the last one. */
  String form(int i) {
    return i >= 0 && i < forms.length ? forms[i] : "";
  }

  String lower(int i) {
    return form(i).toLowerCase(Locale.ROOT);
  }

  PartOfSpeech tag(int i) {
    return i >= 0 && i < tags.length ? tags[i] : PartOfSpeech.X;
  }

  int begin(int i) {
    return begins[i];
  }

  int end(int i) {
    return ends[i];
  }

  boolean isCapitalised(int i) {
    return i >= 0 && i < forms.length && Character.isUpperCase(forms[i].codePointAt(0));
  }

  /** Tells whether a word is capitalised for its place: the first one, or behind a mark. */
  boolean opens(int i) {
    int before = i - 1;
    while (before >= 0 && Chars.isOpener(forms[before].charAt(0))) {
      before--;
    }
    return before < 0 || ":;*-.?!".indexOf(forms[before].charAt(0)) >= 0 || before < i - 1;
  }

  /** Tells whether the sentence is written in capitals. */
  boolean inCapitals() {
    return capitals;
  }

  /** Tells whether every longer word is capitalised, as in a headline. */
  boolean inTitleCase() {
    return titleCase;
  }
}
