package org.copydesk.plugin.actors.reading;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.plugin.actors.base.Entry;
import org.copydesk.plugin.actors.base.EntryReceiver;
import org.copydesk.plugin.actors.base.KnownEntry;
import org.copydesk.plugin.actors.base.Name;

/** What a file gave. */
final class Received implements EntryReceiver {

  final List<KnownEntry> entries = new ArrayList<>();
  final List<String> problems = new ArrayList<>();

  @Override
  public void entry(long line, KnownEntry known) {
    entries.add(known);
  }

  @Override
  public void problem(long line, String what) {
    problems.add("line " + line + ": " + what);
  }

  Entry entry(String id) {
    return known(id).entry();
  }

  List<Name> names(String id) {
    return known(id).names();
  }

  List<String> texts(String id) {
    return names(id).stream().map(Name::text).toList();
  }

  private KnownEntry known(String id) {
    return entries.stream()
        .filter(known -> known.entry().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No entry '" + id + "' but " + problems));
  }
}
