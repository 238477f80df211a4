package org.copydesk.loader.lock;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.copydesk.loader.format.Passwords;
import org.copydesk.loader.format.Spool;
import org.jspecify.annotations.Nullable;

/** Opens the files of Office 2007 and later, which are wrapped as a whole. */
final class OfficeLock implements Lock {

  @Override
  public @Nullable Spool open(Spool bytes, String password)
      throws IOException, GeneralSecurityException {
    try (InputStream in = bytes.open();
        POIFSFileSystem file = new POIFSFileSystem(in)) {
      Decryptor decryptor = new EncryptionInfo(file).getDecryptor();
      if (!decryptor.verifyPassword(password)) {
        return null;
      }
      try (InputStream open = decryptor.getDataStream(file)) {
        return Spool.of(open);
      }
    }
  }

  /** Files that are only closed to changes are encrypted with a word that Office knows itself. */
  @Override
  public List<String> words(Passwords passwords) {
    List<String> words = new ArrayList<>(List.of(Decryptor.DEFAULT_PASSWORD));
    words.addAll(passwords.words());
    return words;
  }
}
