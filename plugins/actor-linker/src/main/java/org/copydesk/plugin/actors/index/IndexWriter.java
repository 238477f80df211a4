package org.copydesk.plugin.actors.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.copydesk.plugin.actors.base.KnownEntry;
import org.copydesk.plugin.actors.base.Name;
import org.copydesk.plugin.actors.base.NameStarts;
import org.copydesk.plugin.actors.text.Form;

/**
 * Writes a base into one file. Entries go to the file as they come; what is needed to find them
 * waits in files beside it, so that memory does not grow with the base.
 */
public final class IndexWriter implements Closeable {

  private static final int STARTS_KEPT = 1 << 17;

  private final Path target;
  private final Path folder;
  private final IndexOutput out;
  private final Buckets ids;
  private final Buckets names;
  private final Buckets starts;
  private final Buckets references;
  private final RecordOutput record = new RecordOutput();
  private final Map<String, Integer> recentStarts = new HashMap<>();

  /**
   * Begins a file.
   *
   * @param target what it is called once it is whole; until then nothing there changes
   */
  public IndexWriter(Path target) throws IOException {
    this.target = target.toAbsolutePath();
    Path parent = this.target.getParent();
    Files.createDirectories(parent);
    this.folder = Files.createTempDirectory(parent, ".kb-build-");
    this.out = new IndexOutput(folder.resolve("base"));
    this.ids = new Buckets(folder.resolve("ids"));
    this.names = new Buckets(folder.resolve("names"));
    this.starts = new Buckets(folder.resolve("starts"));
    this.references = new Buckets(folder.resolve("references"));
  }

  /** Adds an entry that stands somewhere. */
  public void add(Origin origin, KnownEntry known) {
    try {
      long place = out.place();
      if (place >= Slot.FARTHEST) {
        throw new IOException("A knowledge base may not be larger than 64 GB.");
      }
      record.clear();
      EntryRecord.write(known, record);
      out.shortNumber(record.size());
      out.bytes(record.bytes(), record.size());
      ids.add(KeyHash.of(known.entry().id()), origin.packed(), Slot.payload(place, 0));
      addNames(known, place);
      addReferences(known, origin, place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addNames(KnownEntry known, long place) throws IOException {
    List<Name> all = known.names();
    long order = -known.entry().details().weight();
    for (int i = 0; i < all.size(); i++) {
      String name = all.get(i).text();
      String key = Form.keyOf(name).toUpperCase(Locale.ROOT);
      if (!key.isEmpty()) {
        names.add(KeyHash.of(key), order, Slot.payload(place, i));
        NameStarts.of(name, (start, most) -> recentStarts.merge(start, most, Math::max));
      }
    }
    if (recentStarts.size() > STARTS_KEPT) {
      setStartsAside();
    }
  }

  private void setStartsAside() throws IOException {
    for (Map.Entry<String, Integer> start : recentStarts.entrySet()) {
      int most = start.getValue();
      starts.add(KeyHash.of(start.getKey()), -most, Slot.payload(0, most));
    }
    recentStarts.clear();
  }

  private void addReferences(KnownEntry known, Origin origin, long place) throws IOException {
    for (String id : known.entry().details().prior()) {
      references.add(KeyHash.of(id), origin.packed(), Slot.payload(place, Faults.PRIOR));
    }
    for (String id : known.entry().details().parents()) {
      references.add(KeyHash.of(id), origin.packed(), Slot.payload(place, Faults.PARENT));
    }
  }

  /**
   * Looks for what shows only when all entries are there: ids that stand twice, of which the first
   * stays, and references that go in a circle, which are left out.
   *
   * @return what was found; nothing is written any more where it is not wanted
   */
  public Faults faults() throws IOException {
    Faults faults = new Faults(this::idAt);
    for (int bucket = 0; bucket < Buckets.COUNT; bucket++) {
      faults.look(ids.sorted(bucket), references.sorted(bucket));
    }
    faults.lookForCircles(ids::sorted);
    return faults;
  }

  private String idAt(long place) throws IOException {
    return entryAt(place).entry().id();
  }

  private KnownEntry entryAt(long place) throws IOException {
    int length = ByteBuffer.wrap(out.again(place, Integer.BYTES)).getInt();
    return EntryRecord.read(new RecordInput(out.again(place + Integer.BYTES, length)));
  }

  /** Hands out the entries that are left out, since their ids are taken. */
  public void refused(Faults faults, Consumer<KnownEntry> receiver) throws IOException {
    for (long place : faults.refused()) {
      receiver.accept(entryAt(place));
    }
  }

  /**
   * Writes what is missing and puts the file in its place.
   *
   * @param faults what {@link #faults} found
   * @param facts what is told of the file
   */
  public void complete(Faults faults, IndexFacts facts) throws IOException {
    for (long place : faults.closing()) {
      out.change(place + Integer.BYTES, EntryRecord.WITHOUT_REFERENCES);
    }
    setStartsAside();
    TablePlace idTable = write(ids, faults);
    TablePlace nameTable = write(names, faults);
    TablePlace startTable = writeStarts();
    byte[] told = facts.written();
    long factsPlace = out.place();
    out.bytes(told, told.length);
    out.align();
    long sums = out.place();
    int sumsSum = out.sums();
    out.complete(
        new Header(
            out.place(),
            idTable.count(),
            idTable,
            nameTable,
            startTable,
            factsPlace,
            told.length,
            sums,
            sumsSum));
    out.close();
    Files.move(
        folder.resolve("base"),
        target,
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private TablePlace write(Buckets buckets, Faults faults) throws IOException {
    TableWriter table = new TableWriter(out, buckets.count());
    for (int bucket = 0; bucket < Buckets.COUNT; bucket++) {
      List<Slot> slots = buckets.sorted(bucket);
      slots.removeIf(slot -> faults.isRefused(Slot.place(slot.payload())));
      table.add(slots);
    }
    return table.end();
  }

  /** Of one start the longest counts, which comes first. */
  private TablePlace writeStarts() throws IOException {
    TableWriter table = new TableWriter(out, starts.count());
    for (int bucket = 0; bucket < Buckets.COUNT; bucket++) {
      List<Slot> longest = new ArrayList<>();
      for (Slot slot : starts.sorted(bucket)) {
        if (longest.isEmpty() || longest.get(longest.size() - 1).hash() != slot.hash()) {
          longest.add(slot);
        }
      }
      table.add(longest);
    }
    return table.end();
  }

  /** Takes away what was set aside, and the file itself where it was not completed. */
  @Override
  public void close() throws IOException {
    for (Closeable file : List.of(ids, names, starts, references, out)) {
      file.close();
    }
    try (Stream<Path> left = Files.list(folder)) {
      for (Path file : left.toList()) {
        Files.delete(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
