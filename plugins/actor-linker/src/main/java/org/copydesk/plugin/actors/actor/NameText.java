package org.copydesk.plugin.actors.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.copydesk.plugin.actors.lexicon.WordClass;
import org.copydesk.plugin.actors.phrase.NameKind;
import org.copydesk.plugin.actors.phrase.NamePhrase;
import org.copydesk.plugin.actors.phrase.Phrase;
import org.copydesk.plugin.actors.text.Words;

/** The words of a name, ready to be compared. */
final class NameText {

  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "on", "to", "de", "la", "del", "des", "du", "&");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final Words words;
  private final Lexicon lexicon;

  NameText(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** Returns the words that count, in lower case, without marks, articles and name suffixes. */
  List<String> parts(Phrase name) {
    List<String> parts = new ArrayList<>();
    for (int i = name.from(); i < name.to(); i++) {
      String part = words.form(i).key().toLowerCase(Locale.ROOT);
      boolean mark = part.isEmpty() || words.lower(i).equals("'s") || part.equals("the");
      if (!mark && !lexicon.is(WordClass.NAME_SUFFIX, part)) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** Returns the initials of the words that begin with a capital: 'National Health Service' nhs. */
  String initials(Phrase name) {
    StringBuilder initials = new StringBuilder();
    for (int i = name.from(); i < name.to(); i++) {
      String key = words.form(i).key();
      if (words.form(i).isCapitalised() && !SMALL.contains(words.lower(i))) {
        initials.appendCodePoint(Character.toLowerCase(key.codePointAt(0)));
      }
    }
    return initials.toString();
  }

  /** Returns the name as written, in one line; 'ANA WHITLOCK' of a transcript in small letters. */
  String shown(String text, Phrase name) {
    boolean person = name instanceof NamePhrase phrase && phrase.kind() == NameKind.PERSON;
    String shown = shown(text, name.from(), name.to());
    return person && name.to() - name.from() > 1 && isInCapitals(name) ? capitalised(shown) : shown;
  }

  private boolean isInCapitals(Phrase name) {
    for (int i = name.from(); i < name.to(); i++) {
      if (!words.form(i).isAllCapitals()) {
        return false;
      }
    }
    return true;
  }

  private static String capitalised(String capitals) {
    Matcher word = WORD.matcher(capitals.toLowerCase(Locale.ROOT));
    return word.replaceAll(
        found ->
            SMALL.contains(found.group())
                ? found.group()
                : found.group().substring(0, 1).toUpperCase(Locale.ROOT)
                    + found.group().substring(1));
  }

  /** Returns the words of a range of tokens as written, in one line. */
  String shown(String text, int from, int to) {
    return text.substring(words.begin(from), words.end(to - 1)).replaceAll("\\s+", " ");
  }
}
