package org.copydesk.plugin.actors.tool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.plugin.actors.base.BadBaseException;
import org.copydesk.plugin.actors.base.EntryReceiver;
import org.copydesk.plugin.actors.base.KnownEntry;
import org.copydesk.plugin.actors.index.Faults;
import org.copydesk.plugin.actors.index.IndexFacts;
import org.copydesk.plugin.actors.index.IndexWriter;
import org.copydesk.plugin.actors.index.Origin;
import org.copydesk.plugin.actors.reading.Choice;
import org.copydesk.plugin.actors.reading.EntryFile;
import org.copydesk.plugin.actors.reading.Format;
import org.jspecify.annotations.Nullable;

/** Reads files of entries into one built base. */
final class Building {

  private final List<Path> files;
  private final @Nullable Format format;
  private final Choice choice;
  private final Problems problems;
  private final Tally tally = new Tally();
  private final List<EntryFile> read = new ArrayList<>();
  private final long[] taken;

  Building(List<Path> files, @Nullable Format format, Choice choice, Problems problems) {
    this.files = files;
    this.format = format;
    this.choice = choice;
    this.problems = problems;
    this.taken = new long[files.size()];
  }

  /**
   * Builds the base.
   *
   * @param strict whether nothing is built when something is wrong
   * @return what is told of it, null when it was not built
   */
  @Nullable IndexFacts build(Path target, boolean strict) {
    try (IndexWriter writer = new IndexWriter(target)) {
      for (int i = 0; i < files.size(); i++) {
        read(i, writer);
      }
      Faults faults = writer.faults();
      faults.all().forEach(this::tell);
      writer.refused(faults, tally::remove);
      if (strict && problems.count() > 0) {
        return null;
      }
      if (tally.entries() == 0) {
        throw new BadBaseException("There is no entry in " + files + "; nothing was built.");
      }
      IndexFacts facts = tally.facts(sources());
      writer.complete(faults, facts);
      return facts;
    } catch (UncheckedIOException e) {
      throw notWritten(target, e.getCause());
    } catch (IOException e) {
      throw notWritten(target, e);
    }
  }

  private static BadBaseException notWritten(Path target, @Nullable IOException e) {
    return new BadBaseException("The knowledge base " + target + " cannot be written: " + e);
  }

  private void read(int source, IndexWriter writer) {
    Path file = files.get(source);
    EntryReceiver receiver =
        new EntryReceiver() {
          @Override
          public void entry(long line, KnownEntry known) {
            writer.add(new Origin(source, line), known);
            tally.add(known);
            taken[source]++;
          }

          @Override
          public void problem(long line, String what) {
            problems.add(file, line, what);
          }
        };
    read.add(EntryFile.read(file, format, choice, receiver));
  }

  private List<IndexFacts.Source> sources() {
    List<IndexFacts.Source> sources = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      EntryFile file = read.get(i);
      String name = String.valueOf(files.get(i).getFileName());
      sources.add(new IndexFacts.Source(name, file.format().written(), file.sha256(), taken[i]));
    }
    return sources;
  }

  private void tell(Faults.Fault fault) {
    Origin earlier = fault.earlier();
    Path file = files.get(fault.origin().source());
    String what = fault.what();
    if (earlier != null) {
      taken[fault.origin().source()]--;
      boolean same = earlier.source() == fault.origin().source();
      String other = same ? "" : " of " + files.get(earlier.source());
      what += "line " + earlier.line() + other + " already";
    }
    problems.add(file, fault.origin().line(), what);
  }
}
