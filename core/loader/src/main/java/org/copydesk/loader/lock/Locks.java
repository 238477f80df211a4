package org.copydesk.loader.lock;

import org.copydesk.loader.format.Passwords;
import org.copydesk.loader.format.Spool;
import org.jspecify.annotations.Nullable;

/**
 * Makes open copies of encrypted files, so that their readers need not know of passwords.
 *
 * <p>What is locked member by member, such as a zip, is its reader's own affair.
 */
public final class Locks {

  private final Passwords passwords;

  /** Makes one that tries these passwords in their order. */
  public Locks(Passwords passwords) {
    this.passwords = passwords;
  }

  /** Tells whether a type is nothing but the wrapping of an encrypted file. */
  public static boolean isWrapping(String type) {
    return type.equals("application/x-tika-ooxml-protected");
  }

  /** Returns the open copy of a file, null when no password opens it. */
  public @Nullable Spool open(Spool bytes, String type) {
    Lock lock = lock(type);
    if (lock == null) {
      return null;
    }
    for (String password : lock.words(passwords)) {
      Spool open = tried(lock, bytes, password);
      if (open != null) {
        return open;
      }
    }
    return null;
  }

  /** A password that does not fit shows in many ways, the last one being that nothing works. */
  private static @Nullable Spool tried(Lock lock, Spool bytes, String password) {
    try {
      return lock.open(bytes, password);
    } catch (Exception e) {
      return null;
    }
  }

  private static @Nullable Lock lock(String type) {
    return switch (type) {
      case "application/pdf" -> new PdfLock();
      case "application/x-tika-ooxml-protected" -> new OfficeLock();
      case "application/msword" -> OldOfficeLock.WORD;
      case "application/vnd.ms-excel" -> OldOfficeLock.EXCEL;
      case "application/vnd.ms-powerpoint" -> OldOfficeLock.POWERPOINT;
      default -> null;
    };
  }
}
