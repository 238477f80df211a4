package org.copydesk.plugin.actors.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.plugin.actors.base.BadBaseException;
import org.copydesk.plugin.actors.base.EntriesInMemory;
import org.copydesk.plugin.actors.base.EntryReceiver;
import org.copydesk.plugin.actors.base.KnownEntry;

/** Reads a base that is not built into memory. */
public final class PlainFile implements EntryReceiver {

  private static final int SHOWN = 50;

  private final List<KnownEntry> entries = new ArrayList<>();
  private final Map<String, Long> lines = new HashMap<>();
  private final List<String> problems = new ArrayList<>();
  private long count;

  private PlainFile() {}

  /**
   * Reads a file.
   *
   * @param skipBadRows whether rows that are wrong are left out, and not all of it refused
   * @throws BadBaseException if it cannot be read, or rows are wrong, naming them
   */
  public static EntriesInMemory read(Path file, boolean skipBadRows) {
    PlainFile plain = new PlainFile();
    EntryFile.read(file, null, Choice.DEFAULT, plain);
    if (plain.count > 0 && !skipBadRows) {
      throw new BadBaseException(plain.refusal(file));
    }
    return EntriesInMemory.of(plain.entries);
  }

  @Override
  public void entry(long line, KnownEntry known) {
    String id = known.entry().id();
    Long earlier = lines.putIfAbsent(id, line);
    if (earlier == null) {
      entries.add(known);
    } else {
      problem(line, "the id '" + id + "' stands on line " + earlier + " already");
    }
  }

  @Override
  public void problem(long line, String what) {
    count++;
    if (problems.size() < SHOWN) {
      problems.add("line " + line + ": " + what);
    }
  }

  private String refusal(Path file) {
    String rows = count == 1 ? "a bad row:" : count + " bad rows:";
    StringBuilder message = new StringBuilder("The knowledge base " + file + " has " + rows);
    problems.forEach(problem -> message.append("\n  ").append(problem));
    if (count > problems.size()) {
      message.append("\n  and ").append(count - problems.size()).append(" more.");
    }
    return message.toString();
  }
}
