package org.copydesk.plugin.actors.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.plugin.actors.base.AliasMatch;
import org.copydesk.plugin.actors.base.KnownNames;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds names with a version glued on, 'Web3' or 'Hamas2.0', where the text names the stem on its
 * own or the base knows it.
 */
final class GluedNames {

  private static final Pattern GLUED = Pattern.compile("(\\p{Lu}\\p{L}{2,}?)[-.]?\\d[\\d.]*");

  private final Words words;
  private final KnownNames base;

  GluedNames(Words words, KnownNames base) {
    this.words = words;
    this.base = base;
  }

  List<Candidate> find(List<Candidate> known) {
    Map<String, Candidate> named = new HashMap<>();
    for (Candidate candidate : known) {
      if (candidate.length() == 1) {
        named.putIfAbsent(words.form(candidate.from()).text(), candidate);
      }
    }
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Matcher matcher = GLUED.matcher(words.form(i).text());
      if (matcher.matches()) {
        add(i, end(i), matcher.group(1), named.get(matcher.group(1)), found);
      }
    }
    return found;
  }

  /** The tokens may part '2.0' into pieces, which then stand without a blank. */
  private int end(int from) {
    int to = from + 1;
    while (words.together(from, to)
        && words.begin(to) == words.end(to - 1)
        && words.form(to).text().matches("[.]?\\d+|[.]")
        && !(words.form(to).text().equals(".") && !words.form(to + 1).text().matches("\\d+"))) {
      to++;
    }
    return to;
  }

  private void add(
      int from, int to, String stem, @Nullable Candidate named, List<Candidate> found) {
    if (named != null) {
      found.add(new Candidate(from, to, named.type(), named.aliases()));
    } else if (!base.lookUp(stem).isEmpty()) {
      found.add(Candidate.of(new AliasMatch(from, to, base.lookUp(stem))));
    }
  }
}
