package org.copydesk.engine.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.Resource;

/** A resource whose bytes lie in a file. */
record HandedFile(Place place, Path path) implements Resource {

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  @Override
  public Optional<Path> file() {
    return Optional.of(path);
  }
}
