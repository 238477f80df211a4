package org.copydesk.loader.archive;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveException;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.ArchiveStreamFactory;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.copydesk.api.source.Reason;
import org.copydesk.loader.format.Attachments;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;

/** Takes the members out of archives that are read from the first byte to the last, such as tar. */
public final class Tape implements Format {

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    try (InputStream in = new BufferedInputStream(bytes.open());
        ArchiveInputStream<? extends ArchiveEntry> archive = open(in, source.type())) {
      for (ArchiveEntry entry = archive.getNextEntry();
          entry != null;
          entry = archive.getNextEntry()) {
        take(archive, entry, draft.attachments());
      }
    }
  }

  private static ArchiveInputStream<? extends ArchiveEntry> open(InputStream in, String type)
      throws ArchiveException {
    String kind =
        switch (type) {
          case "application/x-cpio" -> ArchiveStreamFactory.CPIO;
          case "application/x-archive" -> ArchiveStreamFactory.AR;
          case "application/x-arj" -> ArchiveStreamFactory.ARJ;
          default -> ArchiveStreamFactory.TAR;
        };
    return new ArchiveStreamFactory().createArchiveInputStream(kind, in);
  }

  private static void take(
      ArchiveInputStream<? extends ArchiveEntry> archive,
      ArchiveEntry entry,
      Attachments attachments)
      throws IOException {
    if (entry.isDirectory()) {
      return;
    }
    if (entry instanceof TarArchiveEntry tar && !isFile(tar)) {
      attachments.refuse(entry.getName(), Reason.NOT_A_FILE, "It is a link or a device.");
    } else if (!archive.canReadEntryData(entry)) {
      attachments.refuse(entry.getName(), Reason.DAMAGED, "It is packed in an unknown way.");
    } else {
      attachments.take(entry.getName(), "", new Open(archive));
    }
  }

  private static boolean isFile(TarArchiveEntry entry) {
    boolean link = entry.isLink() || entry.isSymbolicLink();
    return !link && !entry.isFIFO() && !entry.isBlockDevice() && !entry.isCharacterDevice();
  }

  /** Keeps the archive open when a member is closed. */
  private static final class Open extends FilterInputStream {

    Open(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      return in.read(buffer, offset, length);
    }

    @Override
    public void close() {}
  }
}
