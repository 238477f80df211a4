package org.copydesk.plugin.actors.reading;

import java.io.IOException;
import java.nio.file.Path;
import org.copydesk.plugin.actors.base.BadBaseException;
import org.copydesk.plugin.actors.base.Entries;
import org.copydesk.plugin.actors.index.IndexEntries;

/** Opens a base, whether it is built or plain. */
public final class OpenedFile {

  private OpenedFile() {}

  /**
   * Opens a file.
   *
   * @param skipBadRows whether wrong rows of a plain one are left out, and not all of it refused
   * @throws BadBaseException if it cannot be used
   */
  public static Entries open(Path file, boolean skipBadRows) {
    try {
      return IndexEntries.isBuilt(file)
          ? IndexEntries.open(file)
          : PlainFile.read(file, skipBadRows);
    } catch (IOException e) {
      throw new BadBaseException(
          "The knowledge base " + file + " cannot be read; is the path right? " + e);
    }
  }
}
