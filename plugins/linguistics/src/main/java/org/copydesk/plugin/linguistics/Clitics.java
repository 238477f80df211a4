package org.copydesk.plugin.linguistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Knows the short forms after an apostrophe: {@code 's}, {@code n't}, {@code 'em}. */
final class Clitics {

  private final List<String> suffixes = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  private Clitics() {}

  static Clitics load() {
    Clitics clitics = new Clitics();
    for (String[] row : WordList.rows("clitics.tsv")) {
      List<String> target = row[0].equals("suffix") ? clitics.suffixes : clitics.words;
      target.addAll(List.of(row[1].split(" ")));
    }
    return clitics;
  }

  /** Tells whether a word in its plain form is a short form that follows another word. */
  boolean isSuffix(String plain) {
    return suffixes.contains(plain.toLowerCase(Locale.ROOT));
  }

  /** Returns where the short form at the end of a word begins, its end if there is none. */
  int suffixStart(String text, int begin, int end) {
    for (String suffix : suffixes) {
      int start = end - suffix.length();
      if (start > begin && matches(text, start, suffix)) {
        return start;
      }
    }
    return end;
  }

  /** Returns the end of the short form that begins at an apostrophe, -1 if none does. */
  int endFrom(String text, int apostrophe) {
    for (List<String> list : List.of(suffixes, words)) {
      for (String form : list) {
        int end = apostrophe + form.length();
        if (matches(text, apostrophe, form) && !Chars.isWordPart(Chars.at(text, end))) {
          return end;
        }
      }
    }
    return -1;
  }

  private static boolean matches(String text, int start, String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = Chars.at(text, start + i);
      char wanted = form.charAt(i);
      boolean same = wanted == '\'' ? Chars.isApostrophe(c) : Character.toLowerCase(c) == wanted;
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
