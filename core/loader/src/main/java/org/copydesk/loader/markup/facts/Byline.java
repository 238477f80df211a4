package org.copydesk.loader.markup.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the line that names who wrote an article: 'By Jane Doe and John Roe, Staff writers'. */
final class Byline {

  private static final Map<String, List<String>> WORDS = Lists.of("byline-words.tsv");
  private static final Set<String> ROLES = words("role");
  private static final Set<String> NOBODY = words("nobody");
  private static final Set<String> PARTICLES = words("particle");
  private static final Pattern LEAD =
      Pattern.compile("(?iu)^(?:" + any("lead") + ")(?:\\s*[:\uFF1A]\\s*|\\s+|(?=\\p{IsHan}))");
  private static final Pattern AND =
      Pattern.compile("(?iu)\\s+(?:" + any("and") + ")\\s+|\\s*[,;&/、，；+]\\s*");
  private static final Pattern END =
      Pattern.compile(
          "(?iu)\\s*(?:[|•·∙►(\\[\\n@]|\\s[–—-]\\s|\\bhttps?:|\\d|\\b(?:" + any("end") + ")\\b).*$",
          Pattern.DOTALL);
  private static final Pattern IDEOGRAPHS =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}・\\s]{2,12}");
  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 6;

  private Byline() {}

  /** Returns the names in a line, in order; none if it is no byline. */
  static List<String> names(String line) {
    String text = line.strip().replaceAll("[ \\t\\u00A0]+", " ");
    if (text.isEmpty() || text.length() > LONGEST) {
      return List.of();
    }
    String rest = text;
    Matcher lead = LEAD.matcher(rest);
    while (lead.find()) {
      rest = rest.substring(lead.end()).strip();
      lead = LEAD.matcher(rest);
    }
    List<String> names = new ArrayList<>();
    for (String part : AND.split(END.matcher(rest).replaceFirst(""))) {
      String name = cased(part.strip().replaceAll("^[\"'“”]+|[\"'“”.:]+$", ""));
      if (isName(name) && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static boolean isName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (name.length() < 2 || NOBODY.contains(lower) || ROLES.stream().anyMatch(lower::endsWith)) {
      return false;
    }
    if (IDEOGRAPHS.matcher(name).matches()) {
      return true;
    }
    String[] words = name.split(" ");
    if (words.length > MOST_WORDS) {
      return false;
    }
    for (String word : words) {
      boolean lowerCase = Character.isLowerCase(word.codePointAt(0));
      if (lowerCase && !PARTICLES.contains(word) && words.length > 1 || word.length() > 30) {
        return false;
      }
    }
    return Character.isLetter(name.codePointAt(0));
  }

  /** Names in capitals are written as others are. */
  private static String cased(String name) {
    boolean capitals = name.length() > 4 && name.equals(name.toUpperCase(Locale.ROOT));
    if (!capitals || name.indexOf(' ') < 0) {
      return name;
    }
    StringBuilder cased = new StringBuilder();
    boolean begin = true;
    for (char c : name.toCharArray()) {
      cased.append(begin ? c : Character.toLowerCase(c));
      begin = !Character.isLetter(c);
    }
    return cased.toString();
  }

  private static Set<String> words(String kind) {
    return new HashSet<>(WORDS.getOrDefault(kind, List.of()));
  }

  private static String any(String kind) {
    return String.join("|", WORDS.getOrDefault(kind, List.of()));
  }
}
