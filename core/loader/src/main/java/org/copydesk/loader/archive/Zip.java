package org.copydesk.loader.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.detect.EncodingDetector;
import org.copydesk.api.source.Reason;
import org.copydesk.loader.format.Attachments;
import org.copydesk.loader.format.Causes;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Passwords;
import org.copydesk.loader.format.Spool;
import org.jspecify.annotations.Nullable;

/** Takes the members out of zip files, jars and their like, each on its own terms. */
public final class Zip implements Format {

  private static final String OVERLAPS =
      "Its bytes are those of another member as well, as in a file that is made to burst.";

  private final Passwords passwords;
  private final EncodingDetector encodings;
  private final Format otherwise;

  /**
   * Makes one.
   *
   * @param passwords tried on locked members
   * @param encodings tells the charset of names that are not in UTF-8
   * @param otherwise reads files whose list of members is broken, from the first byte on
   */
  public Zip(Passwords passwords, EncodingDetector encodings, Format otherwise) {
    this.passwords = passwords;
    this.encodings = encodings;
    this.otherwise = otherwise;
  }

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    try (SeekableByteChannel channel = bytes.channel();
        ZipFile zip = open(channel);
        LockedMembers locked = new LockedMembers(bytes, passwords)) {
      if (zip == null) {
        otherwise.read(bytes, source, draft);
      } else {
        takeAll(zip, locked, draft.attachments());
      }
    }
  }

  /** The list of members stands at the end: a file that was cut has none. */
  private static @Nullable ZipFile open(SeekableByteChannel channel) {
    try {
      return ZipFile.builder().setSeekableByteChannel(channel).get();
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  private void takeAll(ZipFile zip, LockedMembers locked, Attachments attachments)
      throws IOException {
    List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
    List<String> names = Names.of(entries, encodings);
    Overlaps overlaps = Overlaps.in(entries);
    for (int i = 0; i < entries.size(); i++) {
      ZipArchiveEntry entry = entries.get(i);
      if (overlaps.has(entry)) {
        attachments.refuse(names.get(i), Reason.DAMAGED, OVERLAPS);
      } else if (entry.isUnixSymlink()) {
        attachments.refuse(names.get(i), Reason.NOT_A_FILE, "It is a link.");
      } else if (!entry.isDirectory()) {
        take(zip, entry, names.get(i), locked, attachments);
      }
    }
  }

  private void take(
      ZipFile zip,
      ZipArchiveEntry entry,
      String name,
      LockedMembers locked,
      Attachments attachments) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      locked.take(entry.getLocalHeaderOffset(), name, attachments);
      return;
    }
    try (InputStream in = new Checked(zip.getInputStream(entry), entry.getCrc())) {
      attachments.take(name, "", in);
    } catch (IOException | RuntimeException e) {
      attachments.refuse(name, Reason.DAMAGED, Causes.plain(e));
    }
  }
}
