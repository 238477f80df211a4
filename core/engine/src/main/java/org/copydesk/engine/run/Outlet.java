package org.copydesk.engine.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.export.Exporter;
import org.copydesk.engine.pipeline.Wording;
import org.copydesk.engine.store.FullDisk;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An exporter of a run, until it has failed. */
final class Outlet implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Outlet.class);

  private final Producer producer;
  private final Exporter exporter;
  private @Nullable Throwable failure;

  Outlet(Producer producer, Exporter exporter) {
    this.producer = producer;
    this.exporter = exporter;
  }

  /** What an exporter does; it gives the files that are complete. */
  @FunctionalInterface
  interface Writing {
    List<Path> of(Exporter exporter) throws IOException;
  }

  /** Lets the exporter write, unless it has failed before; what fails closes it. */
  List<Path> write(Writing writing, Stop stop) {
    if (failure != null) {
      return List.of();
    }
    try {
      return writing.of(exporter);
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
      stop.check(); // an interrupt closes the file that it hits
      LOG.debug("Exporter '{}' failed.", producer.stage(), e);
      close();
      failure = e;
      return List.of();
    }
  }

  Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }

  /** Says why it failed. */
  String told(Throwable e) {
    return "exporter '" + producer.stage() + "' could not write: " + why(e);
  }

  private static String why(Throwable e) {
    String said =
        e instanceof IOException
            ? e.getClass().getSimpleName() + ": " + e.getMessage()
            : Wording.told(e);
    return FullDisk.saidBy(e)
        .filter(full -> !said.contains(full))
        .map(full -> said + ": " + full)
        .orElse(said);
  }

  @Override
  public void close() {
    if (failure == null) {
      try {
        exporter.close();
      } catch (IOException | RuntimeException e) {
        LOG.warn("Exporter '{}' could not be closed: {}", producer.stage(), why(e));
      }
    }
  }
}
