package org.copydesk.loader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.DocumentSource;
import org.copydesk.api.source.Listed;
import org.copydesk.api.source.Resource;
import org.copydesk.loader.format.Spool;

/**
 * Lists the one document that is piped into the program, at the place {@code -}.
 *
 * <p>Its bytes are kept in a temporary file, so that the resource can be opened again, in another
 * process as well.
 */
public final class StandardInput implements DocumentSource, AutoCloseable {

  /** Where standard input stands. */
  public static final Place PLACE = Place.of("-");

  private final InputStream in;
  private Spool spool = Spool.NOTHING;

  private StandardInput(InputStream in) {
    this.in = in;
  }

  /** Takes the bytes from a stream, such as {@code System.in}, which is read to its end. */
  public static StandardInput of(InputStream in) {
    return new StandardInput(in);
  }

  @Override
  public void list(Consumer<Listed> receiver) throws IOException {
    if (spool == Spool.NOTHING) {
      spool = Spool.inFile(in);
    }
    receiver.accept(new Listed.Found(new Piped(spool)));
  }

  /** Deletes what was kept on disk; the resource cannot be opened any more. */
  @Override
  public void close() {
    spool.close();
  }

  private record Piped(Spool spool) implements Resource {

    @Override
    public Place place() {
      return PLACE;
    }

    @Override
    public InputStream open() throws IOException {
      return spool.open();
    }

    @Override
    public Optional<Path> file() {
      return spool.file();
    }
  }
}
