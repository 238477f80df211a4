package org.copydesk.plugin.actors.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.copydesk.plugin.actors.base.BadBaseException;
import org.copydesk.plugin.actors.base.Details;
import org.copydesk.plugin.actors.base.EntriesInMemory;
import org.copydesk.plugin.actors.base.EntryReceiver;
import org.copydesk.plugin.actors.base.KnownEntry;
import org.copydesk.plugin.actors.index.Faults;
import org.copydesk.plugin.actors.index.References;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a base that is not built into memory. */
public final class PlainFile implements EntryReceiver {

  private static final Logger LOG = LoggerFactory.getLogger(PlainFile.class);
  private static final int SHOWN = 50;

  private final List<KnownEntry> entries = new ArrayList<>();
  private final Map<String, Long> lines = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private long count;

  private record Problem(long line, String what) {}

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
    plain.breakCircles("prior", Details::prior);
    plain.breakCircles("parent", Details::parents);
    if (plain.count > 0 && !skipBadRows) {
      throw new BadBaseException(plain.told(file));
    }
    if (plain.count > 0) {
      LOG.warn("{}", plain.told(file));
    }
    return EntriesInMemory.of(plain.entries);
  }

  private void breakCircles(String column, Function<Details, List<String>> named) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      places.put(id(i), i);
    }
    References references = new References();
    for (int i = 0; i < entries.size(); i++) {
      for (String id : named.apply(entries.get(i).entry().details())) {
        Integer place = places.get(id);
        if (place != null) {
          references.add(i, place);
        }
      }
    }
    references.circles().forEach(circle -> breakCircle(column, circle));
  }

  private void breakCircle(String column, long[] circle) {
    int last = (int) circle[circle.length - 1];
    List<String> ids = Arrays.stream(circle).mapToObj(place -> id((int) place)).toList();
    problem(lines.getOrDefault(id(last), 0L), Faults.circle(column, ids));
    entries.set(last, entries.get(last).withoutReferences());
  }

  private String id(int place) {
    return entries.get(place).entry().id();
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
      problems.add(new Problem(line, what));
    }
  }

  private String told(Path file) {
    String rows = count == 1 ? "a bad row:" : count + " bad rows:";
    StringBuilder message = new StringBuilder("The knowledge base " + file + " has " + rows);
    problems.sort(Comparator.comparingLong(Problem::line));
    for (Problem problem : problems) {
      message.append("\n  line ").append(problem.line).append(": ").append(problem.what);
    }
    if (count > problems.size()) {
      message.append("\n  and ").append(count - problems.size()).append(" more.");
    }
    return message.toString();
  }
}
