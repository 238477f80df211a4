package org.copydesk.plugin.actors.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.copydesk.plugin.actors.text.Form;
import org.copydesk.plugin.actors.text.Words;

/**
 * The bases in the order in which they are asked; immutable and safe for any thread.
 *
 * <p>Where two bases have an entry of one id, the earlier base's stands and the later's is not
 * seen, nor its names. Of entries with one name, those of the earlier base are the likelier.
 *
 * <p>Names are compared by their letters and digits, so that 'al-Qaeda' and 'al Qaeda', 'U.S.' and
 * 'US' are one. Capitals count, except where the text is all in capitals.
 */
public final class KnownNames {

  private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<Entries> bases;
  private final Set<String> languages;

  private KnownNames(List<Entries> bases, Set<String> languages) {
    this.bases = List.copyOf(bases);
    this.languages = Set.copyOf(languages);
  }

  /**
   * Puts bases together.
   *
   * @param bases the one that counts most first
   * @param languages those whose names are wanted, besides the names of any language; none for all
   */
  public static KnownNames of(List<Entries> bases, Set<String> languages) {
    return new KnownNames(bases, languages);
  }

  /** Returns the entry of an id. */
  public Optional<Entry> entry(String id) {
    return known(id).map(KnownEntry::entry);
  }

  /** Returns what the people of a country are called: 'Afghans'. */
  public Optional<String> people(Entry country) {
    return known(country.id()).stream()
        .flatMap(known -> known.names().stream())
        .filter(name -> name.kind() == AliasKind.PEOPLE && name.isIn(languages))
        .map(Name::text)
        .findFirst();
  }

  /** Returns the names of an entry; none for an id that nobody has. */
  public List<Name> names(String id) {
    return known(id).stream()
        .flatMap(known -> known.names().stream())
        .filter(name -> name.isIn(languages))
        .toList();
  }

  /** Returns whom a text may stand for, the likeliest first, each with its share. */
  public List<Candidate> candidates(String text) {
    return Candidates.of(text, bases, languages);
  }

  private Optional<KnownEntry> known(String id) {
    for (Entries base : bases) {
      Optional<KnownEntry> known = base.entry(id);
      if (known.isPresent()) {
        return known;
      }
    }
    return Optional.empty();
  }

  /** Returns how many entries the bases hold; one that stands in two counts twice. */
  public long size() {
    return bases.stream().mapToLong(Entries::size).sum();
  }

  /** Returns the aliases that read like a text, the likeliest first. */
  public List<Alias> lookUp(String text) {
    String key = Form.keyOf(text);
    return aliases(key, name -> Form.keyOf(name.text()).equals(key));
  }

  /** Returns the longest name of an entry that begins at a token. */
  public Optional<AliasMatch> longestAt(Words words, int from) {
    String first = words.form(from).key();
    int most = first.isEmpty() ? 0 : longestFrom(first);
    StringBuilder key = new StringBuilder();
    AliasMatch longest = null;
    int apart = 1;
    boolean initials = true;
    for (int i = from; i < from + most && words.together(from, i); i++) {
      String piece = words.form(i).key();
      key.append(piece);
      initials &= piece.length() <= 1;
      apart += i > from && words.end(i - 1) < words.begin(i) ? 1 : 0;
      List<Alias> found = piece.isEmpty() ? List.of() : find(key.toString());
      found = initials ? found : inWords(apart, found);
      if (!found.isEmpty()) {
        longest = new AliasMatch(from, i + 1, found);
      }
    }
    return Optional.ofNullable(longest);
  }

  /** What is one word in the base is one in the text: 'I ran' is not Iran. */
  private static List<Alias> inWords(int count, List<Alias> found) {
    return count < 2 || found.isEmpty()
        ? found
        : found.stream().filter(alias -> PARTS.split(alias.text()).length >= count).toList();
  }

  private int longestFrom(String first) {
    int most = 0;
    for (Entries base : bases) {
      most = Math.max(most, base.longestFrom(first));
    }
    return most;
  }

  /** Words in capitals may be any name, where no name is written so. */
  private List<Alias> find(String key) {
    List<Alias> found = aliases(key, name -> Form.keyOf(name.text()).equals(key));
    boolean shouted =
        key.length() >= NameStarts.SHOUTED_FROM && key.equals(key.toUpperCase(Locale.ROOT));
    return found.isEmpty() && shouted ? aliases(key, name -> true) : found;
  }

  private List<Alias> aliases(String key, Predicate<Name> wanted) {
    if (key.isEmpty()) {
      return List.of();
    }
    List<Alias> found = new ArrayList<>();
    for (int i = 0; i < bases.size(); i++) {
      for (Entries.Hit hit : bases.get(i).named(key)) {
        if (hit.name().isIn(languages) && wanted.test(hit.name()) && !isHidden(hit, i)) {
          found.add(Alias.of(hit.name(), hit.known()));
        }
      }
    }
    return List.copyOf(found);
  }

  private boolean isHidden(Entries.Hit hit, int base) {
    for (int i = 0; i < base; i++) {
      if (bases.get(i).entry(hit.known().entry().id()).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
