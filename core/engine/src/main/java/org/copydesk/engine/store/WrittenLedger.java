package org.copydesk.engine.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** The ledger as it was written for everybody, without the journal. */
final class WrittenLedger implements RunLedger {

  private final Path file;
  private final String notice;
  private final List<Stream<String>> open = new ArrayList<>();
  private @Nullable String retry;

  WrittenLedger(Path output, String notice) {
    this.file = output.resolve(LedgerFile.NAME);
    this.notice = notice;
  }

  @Override
  public Iterable<LedgerLine> lines() {
    return () -> read().map(line -> LedgerLine.of(line.entry())).iterator();
  }

  private Stream<LedgerJson> read() {
    try {
      Stream<String> lines = Files.lines(file);
      open.add(lines);
      return lines.map(this::line);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private LedgerJson line(String json) {
    try {
      return LedgerJson.read(json);
    } catch (JacksonException e) {
      throw failed(e);
    }
  }

  private StoreException failed(Exception e) {
    return new StoreException("The ledger " + file + " cannot be read: " + e.getMessage(), e);
  }

  @Override
  public boolean hasJournal() {
    return false;
  }

  @Override
  public String retry() {
    String known = retry;
    if (known == null) {
      known = read().map(LedgerJson::retry).filter(Objects::nonNull).findFirst().orElse("");
      retry = known;
    }
    return known;
  }

  @Override
  public String notice() {
    return notice;
  }

  @Override
  public void close() {
    open.forEach(Stream::close);
  }
}
