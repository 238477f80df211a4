package org.copydesk.plugin.actors.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.copydesk.plugin.actors.base.BadBaseException;
import org.copydesk.plugin.actors.base.Entries;
import org.copydesk.plugin.actors.base.KnownEntry;
import org.copydesk.plugin.actors.base.Name;
import org.copydesk.plugin.actors.text.Form;

/** The entries of a built base, read from its file as they are asked for. */
public final class IndexEntries implements Entries {

  /** Of those that share a name, no more are looked at: the likeliest. */
  private static final int MOST_HITS = 64;

  private static final int LONGEST_RECORD = 1 << 26;
  private static final int KEPT = 1 << 10;

  private record Kept(long place, KnownEntry known) {}

  private final Path path;
  private final Header header;
  private final Pages pages;
  private final Table ids;
  private final Table names;
  private final Table starts;
  private final AtomicReferenceArray<Kept> kept = new AtomicReferenceArray<>(KEPT);

  private IndexEntries(Path path, Header header, Pages pages) {
    this.path = path;
    this.header = header;
    this.pages = pages;
    this.ids = new Table(pages, header.ids());
    this.names = new Table(pages, header.names());
    this.starts = new Table(pages, header.starts());
  }

  /** Tells whether a file begins as a built base does. */
  public static boolean isBuilt(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Header.isMagic(in.readNBytes(Header.MAGIC_LENGTH));
    }
  }

  /**
   * Opens a built base, which may be replaced but not be changed as long as it is in use.
   *
   * @throws BadBaseException if the file is no built base, is damaged or cut short
   */
  public static IndexEntries open(Path file) {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer block = ByteBuffer.allocate(Header.BLOCK);
      while (block.hasRemaining() && channel.read(block, block.position()) > 0) {
        continue;
      }
      Header header = header(file, block, channel.size());
      return new IndexEntries(file, header, Pages.map(file, channel, header));
    } catch (IOException e) {
      throw new BadBaseException("The knowledge base " + file + " cannot be read: " + e);
    }
  }

  private static Header header(Path file, ByteBuffer block, long length) {
    if (!Header.isMagic(block.array())) {
      throw new BadBaseException(
          "The file " + file + " is no knowledge base that 'copydesk kb build' has built.");
    }
    if (block.hasRemaining()) {
      throw cutShort(file, length);
    }
    try {
      Header header = Header.read(block.rewind());
      if (header.length() != length) {
        throw cutShort(file, length);
      }
      return header;
    } catch (BadBaseException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new BadBaseException("The knowledge base " + file + " " + e.getMessage() + ".");
    }
  }

  private static BadBaseException cutShort(Path file, long length) {
    return new BadBaseException(
        "The knowledge base "
            + file
            + " is not whole: it has "
            + length
            + " bytes, not as many as were written. Copy it again, or build it anew with 'copydesk"
            + " kb build'.");
  }

  /** Returns what is told of the file: what it was made from, and what is in it. */
  public IndexFacts facts() {
    return IndexFacts.of(pages.bytes(header.facts(), header.factsLength()));
  }

  @Override
  public long size() {
    return header.entries();
  }

  @Override
  public Optional<KnownEntry> entry(String id) {
    for (long payload : ids.find(KeyHash.of(id))) {
      KnownEntry known = read(Slot.place(payload));
      if (known.entry().id().equals(id)) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  @Override
  public List<Hit> named(String key) {
    String capitals = key.toUpperCase(Locale.ROOT);
    long[] payloads = names.find(KeyHash.of(capitals));
    if (payloads.length == 0) {
      return List.of();
    }
    Set<Hit> hits = new LinkedHashSet<>();
    for (int i = 0; i < payloads.length && hits.size() < MOST_HITS; i++) {
      KnownEntry known = read(Slot.place(payloads[i]));
      List<Name> all = known.names();
      int number = Slot.number(payloads[i]);
      int last = number == Slot.LAST_NUMBER ? all.size() : Math.min(all.size(), number + 1);
      for (Name name : all.subList(number, last)) {
        if (Form.keyOf(name.text()).toUpperCase(Locale.ROOT).equals(capitals)) {
          hits.add(new Hit(name, known));
        }
      }
    }
    return new ArrayList<>(hits);
  }

  @Override
  public int longestFrom(String first) {
    int most = 0;
    for (long payload : starts.find(KeyHash.of(first))) {
      most = Math.max(most, Slot.number(payload));
    }
    return most;
  }

  private KnownEntry read(long place) {
    int at = (int) (place * 0x9E3779B9L >>> 16) & KEPT - 1;
    Kept before = kept.get(at);
    if (before != null && before.place() == place) {
      return before.known();
    }
    KnownEntry known = EntryRecord.read(new RecordInput(record(place)));
    kept.set(at, new Kept(place, known));
    return known;
  }

  private byte[] record(long place) {
    int length = ByteBuffer.wrap(pages.bytes(place, Integer.BYTES)).getInt();
    if (length <= 0 || length > LONGEST_RECORD) {
      throw new BadBaseException(
          "The knowledge base "
              + path
              + " is damaged near byte "
              + place
              + "; build it anew with 'copydesk kb build'.");
    }
    return pages.bytes(place + Integer.BYTES, length);
  }
}
