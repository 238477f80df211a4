package org.copydesk.embed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;
import org.copydesk.embed.watch.FolderEvents;
import org.copydesk.embed.watch.Look;
import org.copydesk.embed.watch.Settled;
import org.copydesk.engine.config.ConfigurationException;
import org.copydesk.engine.config.Definition;
import org.copydesk.engine.pipeline.RunException;
import org.copydesk.engine.plugin.PluginException;
import org.copydesk.engine.run.RunReport;
import org.copydesk.engine.run.StoppedException;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline that is run whenever something arrives in its input folder, until it is closed.
 *
 * <p>Each round is a run of its own: what is known already is not read again, outputs are written
 * whole. It works in a thread of its own, in which its listener is called. Safe for any thread.
 */
public final class Watching implements AutoCloseable {

  private static final long SLICE_MILLIS = 200;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private final Path file;
  private final WatchedFile rounds;
  private final WatchSettings settings;
  private final Consumer<Watched> listener;
  private final Thread thread;
  private volatile boolean closed;
  private Definition definition;
  private byte[] text;
  private Look done = Look.NOTHING;
  private Duration pause = Duration.ZERO;
  private long retryAt;
  private boolean refused;
  private boolean first = true;
  private @Nullable FolderEvents events;

  Watching(Path file, WatchedFile rounds, WatchSettings settings, Consumer<Watched> listener) {
    this.file = file;
    this.rounds = rounds;
    this.settings = settings;
    this.listener = listener;
    this.text = bytes();
    this.definition = rounds.definition();
    this.thread = new Thread(this::watch, "copydesk-watch");
    thread.setDaemon(true);
    thread.start();
  }

  private void watch() {
    try {
      while (!closed) {
        takeFile();
        FolderEvents current = events == null ? listen() : events;
        if (!refused && (pause.isZero() || isTimeToRetry())) {
          lookAround(current);
        }
        sleep(current);
      }
    } catch (StoppedException e) {
      return; // as it was told to
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      stopListening();
    }
  }

  private FolderEvents listen() {
    Path input = Intake.path(definition);
    FolderEvents fresh = FolderEvents.of(input, definition.output());
    events = fresh;
    listener.accept(new Watched.Begun(input, fresh.complete()));
    return fresh;
  }

  private void stopListening() {
    if (events != null) {
      events.close();
      events = null;
    }
  }

  private void lookAround(FolderEvents current) throws InterruptedException {
    try {
      Look look = Look.at(Intake.folder(definition));
      if (first || !pause.isZero() || !look.same(done)) {
        round(settled(look, current));
      }
    } catch (StoppedException e) {
      throw e;
    } catch (ConfigurationException | PluginException e) {
      refuse(e);
    } catch (IOException e) {
      failed(new RunException("The input cannot be listed: " + e, e));
    } catch (RuntimeException e) {
      failed(e);
    }
  }

  /** Takes the pipeline file where it has changed, or where what it lacks may be there by now. */
  private void takeFile() {
    byte[] now = bytes();
    boolean changed = !Arrays.equals(now, text);
    if (!changed && !(refused && isTimeToRetry())) {
      return;
    }
    text = now;
    try {
      definition = rounds.definition();
      refused = false;
      first = true;
      pause = Duration.ZERO;
      stopListening();
      listener.accept(new Watched.Changed());
    } catch (ConfigurationException | PluginException | RunException e) {
      pauseLonger();
      if (changed) {
        refuse(e);
      }
    }
  }

  private void refuse(RuntimeException cause) {
    refused = true;
    pauseLonger();
    listener.accept(new Watched.Refused(cause));
  }

  private byte[] bytes() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      return new byte[0];
    }
  }

  /** Waits until nothing has changed for a while; a folder that never rests is not waited for. */
  private Look settled(Look begun, FolderEvents current) throws InterruptedException, IOException {
    Look before = begun;
    long patience = System.nanoTime() + settings.every().toNanos();
    while (!closed) {
      pauseFor(settings.settle(), current);
      Look now = Look.at(Intake.folder(definition));
      if (now.same(before) || System.nanoTime() - patience > 0) {
        return before;
      }
      before = now;
    }
    return before;
  }

  private void round(Look look) throws IOException {
    if (closed) {
      return;
    }
    RunReport report = rounds.run(new Settled(Intake.folder(definition), look));
    Look.Change change = look.since(done);
    done = look;
    first = false;
    pause = Duration.ZERO;
    listener.accept(new Watched.Round(change, report));
  }

  private void failed(RuntimeException cause) {
    pauseLonger();
    listener.accept(new Watched.Failed(cause, pause));
  }

  private void pauseLonger() {
    Duration longer = pause.isZero() ? FIRST_PAUSE : pause.multipliedBy(2);
    pause = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    retryAt = System.nanoTime() + pause.toNanos();
  }

  private boolean isTimeToRetry() {
    return !pause.isZero() && System.nanoTime() - retryAt >= 0;
  }

  /** Sleeps until something may have changed, or it is time to look or to try again. */
  private void sleep(FolderEvents current) throws InterruptedException {
    long until = System.nanoTime() + settings.every().toNanos();
    boolean awake = false;
    while (!closed && !awake && System.nanoTime() - until < 0) {
      boolean told = current.await(SLICE_MILLIS);
      awake = told && pause.isZero() || isTimeToRetry() || !Arrays.equals(bytes(), text);
    }
  }

  private void pauseFor(Duration time, FolderEvents current) throws InterruptedException {
    long until = System.nanoTime() + time.toNanos();
    while (!closed && System.nanoTime() - until < 0) {
      boolean unused = current.await(Math.min(SLICE_MILLIS, Math.max(1, time.toMillis())));
    }
  }

  /** Waits until it is closed. */
  public void await() throws InterruptedException {
    thread.join();
  }

  /** Ends the watching; a round at work is dropped, and the outputs stay those of the last one. */
  @Override
  public void close() {
    closed = true;
    rounds.stop();
    boolean interrupted = false;
    while (thread.isAlive() && thread != Thread.currentThread()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
