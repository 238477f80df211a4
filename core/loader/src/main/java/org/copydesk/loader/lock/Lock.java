package org.copydesk.loader.lock;

import java.util.List;
import org.copydesk.loader.format.Passwords;
import org.copydesk.loader.format.Spool;
import org.jspecify.annotations.Nullable;

/** The way in which files of one kind are encrypted. */
@FunctionalInterface
interface Lock {

  /**
   * Returns an open copy of a file.
   *
   * @return null when the password does not fit
   * @throws Exception for the same reason, or because the file is broken
   */
  @Nullable Spool open(Spool bytes, String password) throws Exception;

  /** Returns what to try. */
  default List<String> words(Passwords passwords) {
    return passwords.words();
  }
}
