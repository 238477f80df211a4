package org.copydesk.loader.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.sevenz.SevenZMethod;
import org.apache.commons.compress.archivers.sevenz.SevenZMethodConfiguration;
import org.apache.tika.exception.EncryptedDocumentException;
import org.copydesk.api.source.Reason;
import org.copydesk.loader.format.Attachments;
import org.copydesk.loader.format.Causes;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Passwords;
import org.copydesk.loader.format.Spool;
import org.jspecify.annotations.Nullable;

/** Takes the members out of 7z files. */
public final class SevenZip implements Format {

  /** A wrong password that seems to fit at first shows soon after. */
  private static final int SAMPLE = 1 << 20;

  private static final int MOST_KIB = 1 << 20;

  private final Passwords passwords;

  /** Makes one that tries these passwords. */
  public SevenZip(Passwords passwords) {
    this.passwords = passwords;
  }

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    String password = password(bytes);
    try (SeekableByteChannel channel = bytes.channel();
        SevenZFile file = open(channel, password)) {
      for (SevenZArchiveEntry entry = file.getNextEntry();
          entry != null;
          entry = file.getNextEntry()) {
        if (!entry.isDirectory() && !entry.isAntiItem()) {
          take(file, entry, password != null, draft.attachments());
        }
      }
    } catch (PasswordRequiredException e) {
      throw new EncryptedDocumentException(e);
    }
  }

  private void take(
      SevenZFile file, SevenZArchiveEntry entry, boolean opened, Attachments attachments) {
    String name = entry.getName() == null ? "" : entry.getName();
    if (isLocked(entry) && !opened) {
      attachments.refuse(name, Reason.ENCRYPTED, passwords.refusal());
      return;
    }
    try (InputStream in =
        entry.hasStream() ? file.getInputStream(entry) : new ByteArrayInputStream(new byte[0])) {
      attachments.take(name, "", in);
    } catch (IOException | RuntimeException e) {
      attachments.refuse(name, Reason.DAMAGED, Causes.plain(e));
    }
  }

  private static boolean isLocked(SevenZArchiveEntry entry) {
    Iterable<? extends SevenZMethodConfiguration> methods = entry.getContentMethods();
    if (methods != null) {
      for (SevenZMethodConfiguration method : methods) {
        if (method.getMethod() == SevenZMethod.AES256SHA256) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the password that opens the first locked member, null for none. */
  private @Nullable String password(Spool bytes) {
    return passwords.isEmpty() || fits(bytes, null)
        ? null
        : passwords.words().stream().filter(word -> fits(bytes, word)).findFirst().orElse(null);
  }

  /** How a member is packed is known once it is the next one, not before. */
  private static boolean fits(Spool bytes, @Nullable String password) {
    try (SeekableByteChannel channel = bytes.channel();
        SevenZFile file = open(channel, password)) {
      for (SevenZArchiveEntry entry = file.getNextEntry();
          entry != null;
          entry = file.getNextEntry()) {
        if (isLocked(entry)) {
          file.getInputStream(entry).readNBytes(SAMPLE);
          return true;
        }
      }
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static SevenZFile open(SeekableByteChannel channel, @Nullable String password)
      throws IOException {
    SevenZFile.Builder builder =
        SevenZFile.builder().setSeekableByteChannel(channel).setMaxMemoryLimitKiB(MOST_KIB);
    return password == null ? builder.get() : builder.setPassword(password.toCharArray()).get();
  }
}
