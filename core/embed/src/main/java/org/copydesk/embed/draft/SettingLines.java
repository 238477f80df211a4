package org.copydesk.embed.draft;

import java.util.List;
import java.util.Set;
import org.copydesk.engine.assembly.SettingsReference;
import org.copydesk.engine.assembly.SettingsReference.Entry;

/** Writes settings as comments, with what they are when nobody says anything. */
final class SettingLines {

  private final DraftLines lines;

  SettingLines(DraftLines lines) {
    this.lines = lines;
  }

  /** Writes a block of settings under a key, nothing when there is no setting. */
  void block(String indent, String key, Class<? extends Record> settings) {
    List<Entry> entries = SettingsReference.of(settings).entries();
    if (!entries.isEmpty()) {
      lines.add(indent + "# " + key + ":");
      entries.forEach(entry -> entry(indent + "#   ", entry));
    }
  }

  /** Writes the settings of a record but for some. */
  void entries(String indent, Class<? extends Record> settings, Set<String> except) {
    SettingsReference.of(settings).entries().stream()
        .filter(entry -> !except.contains(entry.name()))
        .forEach(entry -> entry(indent + "# ", entry));
  }

  private void entry(String indent, Entry entry) {
    if (entry.type().equals("map") && entry.defaultText() == null) {
      lines.add(indent + entry.name() + ":", entry.description());
      entry.nested().forEach(inner -> entry(indent + "  ", inner));
    } else {
      lines.add(indent + entry.name() + ": " + value(entry), meaning(entry));
    }
  }

  private static String value(Entry entry) {
    if (entry.defaultText() == null) {
      return entry.type().startsWith("list") ? "[]" : "...";
    }
    boolean text = Set.of("text", "path", "word", "duration").contains(entry.type());
    return text && entry.choices().isEmpty() && !entry.type().equals("duration")
        ? YamlText.of(entry.defaultText())
        : entry.defaultText();
  }

  private static String meaning(Entry entry) {
    String choices = entry.choices().isEmpty() ? "" : String.join(" | ", entry.choices()) + ": ";
    return choices + entry.description();
  }
}
