package org.copydesk.loader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.Resource;

/**
 * A file on disk.
 *
 * @param place where it stands, relative to the input
 * @param path where its bytes are
 */
public record FileResource(Place place, Path path) implements Resource {

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  @Override
  public Optional<Path> file() {
    return Optional.of(path);
  }
}
