package org.copydesk.plugin.actors.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.plugin.actors.base.AliasKind;
import org.copydesk.plugin.actors.base.Name;

/** The names of an entry while they are gathered: each once, of the kind that it had first. */
final class NameSet {

  private final Map<String, AliasKind> kinds = new LinkedHashMap<>();
  private final Map<String, Set<String>> languages = new LinkedHashMap<>();

  /**
   * Adds a name.
   *
   * @param language its language's code, empty for any
   */
  void add(String written, AliasKind kind, String language) {
    String text = Name.of(written, kind).text();
    if (text.isEmpty()) {
      return;
    }
    boolean known = kinds.putIfAbsent(text, kind) != null;
    if (language.isEmpty()) {
      languages.remove(text);
    } else if (!known || languages.containsKey(text)) {
      languages.computeIfAbsent(text, t -> new TreeSet<>()).add(language);
    }
  }

  void addAll(NameSet others) {
    for (Name name : others.names()) {
      if (name.languages().isEmpty()) {
        add(name.text(), name.kind(), "");
      }
      name.languages().forEach(language -> add(name.text(), name.kind(), language));
    }
  }

  List<Name> names() {
    List<Name> names = new ArrayList<>();
    kinds.forEach(
        (text, kind) -> names.add(new Name(text, kind, languages.getOrDefault(text, Set.of()))));
    return names;
  }
}
