package org.copydesk.plugin.actors.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.plugin.actors.text.Form;

/** Entries in memory: for a base of some thousand. */
public final class EntriesInMemory implements Entries {

  private static final Comparator<Hit> LIKELIEST_FIRST =
      Comparator.comparingLong((Hit hit) -> hit.known().entry().details().weight()).reversed();

  private final Map<String, KnownEntry> entries = new LinkedHashMap<>();
  private final Map<String, List<Hit>> names = new HashMap<>();
  private final Map<String, Integer> longestFrom = new HashMap<>();

  private EntriesInMemory() {}

  /** Takes entries; of two with one id the earlier stays. */
  public static EntriesInMemory of(Collection<KnownEntry> all) {
    EntriesInMemory base = new EntriesInMemory();
    all.forEach(base::add);
    base.names.values().forEach(hits -> hits.sort(LIKELIEST_FIRST));
    return base;
  }

  private void add(KnownEntry known) {
    if (entries.putIfAbsent(known.entry().id(), known) == null) {
      known.names().forEach(name -> add(name, known));
    }
  }

  private void add(Name name, KnownEntry known) {
    String key = Form.keyOf(name.text()).toUpperCase(Locale.ROOT);
    if (!key.isEmpty()) {
      names.computeIfAbsent(key, k -> new ArrayList<>()).add(new Hit(name, known));
      NameStarts.of(name.text(), (start, most) -> longestFrom.merge(start, most, Math::max));
    }
  }

  /** Returns all of them in their order. */
  public Collection<KnownEntry> all() {
    return List.copyOf(entries.values());
  }

  @Override
  public long size() {
    return entries.size();
  }

  @Override
  public Optional<KnownEntry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  @Override
  public List<Hit> named(String key) {
    return names.getOrDefault(key.toUpperCase(Locale.ROOT), List.of());
  }

  @Override
  public int longestFrom(String first) {
    return longestFrom.getOrDefault(first, 0);
  }
}
