package org.copydesk.api.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.copydesk.api.document.Place;

/** Bytes with a place, unread. */
public interface Resource {

  /** Returns where it stands. */
  Place place();

  /**
   * Opens the bytes, from the first; may be called again.
   *
   * @throws IOException if they cannot be read
   */
  InputStream open() throws IOException;

  /**
   * Returns the file that holds exactly these bytes, so that another process may read it itself;
   * empty when there is none.
   */
  default Optional<Path> file() {
    return Optional.empty();
  }
}
