package org.copydesk.loader.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.FileHeader;
import org.apache.tika.io.TikaInputStream;
import org.copydesk.api.source.Reason;
import org.copydesk.loader.format.Attachments;
import org.copydesk.loader.format.Causes;
import org.copydesk.loader.format.Passwords;
import org.copydesk.loader.format.Spool;
import org.jspecify.annotations.Nullable;

/** Takes encrypted members out of a zip file. */
final class LockedMembers implements AutoCloseable {

  /** A wrong password that seems to fit at first shows soon after. */
  private static final int SAMPLE = 1 << 20;

  private final Spool bytes;
  private final Passwords passwords;
  private final List<String> words;
  private final Map<Long, FileHeader> headers = new HashMap<>();
  private @Nullable TikaInputStream open;
  private @Nullable ZipFile zip;

  LockedMembers(Spool bytes, Passwords passwords) {
    this.bytes = bytes;
    this.passwords = passwords;
    this.words = new ArrayList<>(passwords.words());
  }

  /** Takes the member whose header stands at an offset, or notes that it is locked. */
  void take(long offset, String name, Attachments attachments) {
    try {
      ZipFile file = passwords.isEmpty() ? null : zip();
      FileHeader header = file == null ? null : headers.get(offset);
      if (file == null || header == null || !opens(file, header)) {
        attachments.refuse(name, Reason.ENCRYPTED, passwords.refusal());
        return;
      }
      try (InputStream in = file.getInputStream(header)) {
        attachments.take(name, "", in);
      }
    } catch (IOException | RuntimeException e) {
      attachments.refuse(name, Reason.DAMAGED, Causes.plain(e));
    }
  }

  private ZipFile zip() throws IOException {
    ZipFile file = zip;
    if (file == null) {
      open = bytes.openForTika();
      file = new ZipFile(open.getFile());
      zip = file;
      for (FileHeader header : file.getFileHeaders()) {
        headers.put(header.getOffsetLocalHeader(), header);
      }
    }
    return file;
  }

  /** Finds the password of a member and tries it first on the next one. */
  private boolean opens(ZipFile file, FileHeader header) {
    for (String word : List.copyOf(words)) {
      file.setPassword(word.toCharArray());
      try (InputStream in = file.getInputStream(header)) {
        in.readNBytes(SAMPLE);
        words.remove(word);
        words.add(0, word);
        return true;
      } catch (IOException | RuntimeException e) {
        // the next one may fit
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    if (zip != null) {
      zip.close();
    }
    if (open != null) {
      open.close();
    }
  }
}
