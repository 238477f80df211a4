package org.copydesk.plugin.actors.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.plugin.actors.text.Form;
import org.copydesk.plugin.actors.text.Words;

/**
 * Entries found by their names; immutable and safe for any thread.
 *
 * <p>Names are compared by their letters and digits, so that 'al-Qaeda' and 'al Qaeda', 'U.S.' and
 * 'US' are one. Capitals count, except where the text is all in capitals.
 */
public final class KnownNames {

  private static final int LONGEST = 12;
  private static final int SHOUTED_FROM = 5;

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, String> people = new HashMap<>();
  private final Map<String, List<Alias>> aliases = new HashMap<>();
  private final Map<String, List<Alias>> shouted = new HashMap<>();
  private final Map<String, Integer> longestFrom = new HashMap<>();

  private KnownNames() {}

  /** Makes a base; of two aliases that read the same, the earlier one's entry is the likelier. */
  public static KnownNames of(Collection<Alias> aliases) {
    KnownNames base = new KnownNames();
    aliases.forEach(base::add);
    return base;
  }

  private void add(Alias alias) {
    entries.putIfAbsent(alias.entry().id(), alias.entry());
    if (alias.kind() == AliasKind.PEOPLE) {
      people.putIfAbsent(alias.entry().id(), alias.text());
    }
    String key = Form.keyOf(alias.text());
    if (key.isEmpty()) {
      return;
    }
    aliases.computeIfAbsent(key, k -> new ArrayList<>()).add(alias);
    noteStart(alias.text());
    String capitals = key.toUpperCase(Locale.ROOT);
    if (key.length() >= SHOUTED_FROM && !capitals.equals(key)) {
      shouted.computeIfAbsent(capitals, k -> new ArrayList<>()).add(alias);
      noteStart(alias.text().toUpperCase(Locale.ROOT));
    }
  }

  /** A document's tokens may part at a hyphen, an apostrophe or a full stop, or may not. */
  private void noteStart(String text) {
    String[] pieces = text.split("[^\\p{L}\\p{N}]+");
    noteStart(text.split("\\s+")[0], pieces.length);
    for (String piece : pieces) {
      if (!piece.isEmpty()) {
        noteStart(piece, pieces.length);
        return;
      }
    }
  }

  private void noteStart(String first, int pieces) {
    longestFrom.merge(Form.keyOf(first), Math.min(LONGEST, 2 * pieces), Math::max);
  }

  /** Returns the entry of an id. */
  public Optional<Entry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** Returns what the people of a country are called: 'Afghans'. */
  public Optional<String> people(Entry country) {
    return Optional.ofNullable(people.get(country.id()));
  }

  /** Returns how many entries it holds. */
  public int size() {
    return entries.size();
  }

  /** Returns the aliases that read like a text, the likeliest first. */
  public List<Alias> lookUp(String text) {
    return aliases.getOrDefault(Form.keyOf(text), List.of());
  }

  /** Returns the longest name of an entry that begins at a token. */
  public Optional<AliasMatch> longestAt(Words words, int from) {
    String first = words.form(from).key();
    int most = first.isEmpty() ? 0 : longestFrom.getOrDefault(first, 0);
    StringBuilder key = new StringBuilder();
    AliasMatch longest = null;
    for (int i = from; i < from + most && words.together(from, i); i++) {
      String piece = words.form(i).key();
      key.append(piece);
      List<Alias> found = piece.isEmpty() ? List.of() : find(key.toString());
      if (!found.isEmpty()) {
        longest = new AliasMatch(from, i + 1, found);
      }
    }
    return Optional.ofNullable(longest);
  }

  private List<Alias> find(String key) {
    List<Alias> found = aliases.getOrDefault(key, List.of());
    return found.isEmpty() ? shouted.getOrDefault(key, List.of()) : found;
  }
}
