package org.copydesk.engine.process;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.Reason;
import org.copydesk.engine.pipeline.RunException;
import org.copydesk.engine.process.Signal.Working;
import org.copydesk.engine.store.Effort;
import org.copydesk.engine.store.Kept;
import org.copydesk.engine.store.Note;
import org.copydesk.engine.worker.Stopwatch;
import org.copydesk.engine.worker.TimeLimits;
import org.jspecify.annotations.Nullable;

/**
 * One resource, or one document, on its way through workers that may be lost over it.
 *
 * <p>What was begun last is to blame. A document that a worker was lost over while reading it is
 * left out, a stage is left out on that document; all else is read again, and what is known already
 * is not told twice.
 */
final class Attempts {

  /** How many members of one resource may cost a worker before its rest is given up. */
  private static final int MOST_MEMBERS = 5;

  /** On how many documents of one resource a stage may cost a worker before it is left out. */
  private static final int MOST_DOCUMENTS = 5;

  /** What a worker may take beyond the limit that it watches itself. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private final Place resource;
  private final TimeLimits limits;
  private final Consumer<Kept> receiver;
  private final Exceptions exceptions = new Exceptions();
  private final Set<Signal> repeated = new HashSet<>();
  private final Map<String, Integer> lostByStage = new HashMap<>();
  private final Map<Place, Integer> lostByPlace = new HashMap<>();
  private final Stopwatch watch = new Stopwatch();
  private int lostMembers;
  private @Nullable Kept remaining;
  private @Nullable Signal last;

  Attempts(Place resource, TimeLimits limits, Consumer<Kept> receiver) {
    this.resource = resource;
    this.limits = limits;
    this.receiver = receiver;
  }

  /** Begins with a document that was read before. */
  static Attempts ofStages(Kept kept, TimeLimits limits, Consumer<Kept> receiver) {
    Attempts attempts = new Attempts(kept.place(), limits, receiver);
    attempts.remaining = kept;
    return attempts;
  }

  Exceptions exceptions() {
    return exceptions;
  }

  /** Returns the document that stages are to go on with. */
  Kept remaining() {
    if (remaining == null) {
      throw new IllegalStateException("There is no document to go on with.");
    }
    return remaining;
  }

  /**
   * Follows a worker to the end of its order.
   *
   * @return whether it is worn
   */
  boolean follow(Child child) throws LostException {
    last = null;
    child.allow(limits.step());
    while (true) {
      Signal signal = child.next();
      if (signal instanceof Signal.Done done) {
        child.pause();
        return done.worn();
      } else if (signal instanceof Signal.Stop stop) {
        throw new RunException(stop.why());
      } else if (signal instanceof Signal.Gave gave) {
        last = null;
        child.pause();
        give(gave.kept(), 1);
        child.allow(limits.step());
      } else {
        last = signal;
        if (signal instanceof Working working) {
          child.allow(limits.forText(working.characters()).step(), GRACE);
        } else {
          child.allow(reading());
        }
      }
    }
  }

  private Duration reading() {
    Duration step = limits.step();
    Duration document = limits.document();
    boolean shorter = !document.isZero() && (step.isZero() || document.compareTo(step) < 0);
    return shorter ? document : step;
  }

  /**
   * Gives an outcome on.
   *
   * @param attempts how many were made at it besides those that were lost
   */
  private void give(Kept kept, int attempts) {
    if (exceptions.tell(kept.place())) {
      int all = attempts + lostByPlace.getOrDefault(kept.place(), 0);
      receiver.accept(kept.with(new Effort(all, watch.millis())));
      watch.restart();
    }
  }

  /**
   * Decides what a lost worker means.
   *
   * @param fresh whether it had done nothing before
   * @return whether nothing is left to attempt
   */
  boolean decide(Loss loss, boolean fresh) {
    Signal blamed = last;
    countLoss(blamed);
    if (loss.isPassing(fresh) && repeated.add(blamed == null ? new Signal.Ready() : blamed)) {
      return false;
    }
    if (blamed instanceof Working working) {
      return withoutStage(working, loss);
    }
    if (blamed instanceof Signal.Reading reading && !exceptions.isTold(reading.place())) {
      return withoutDocument(reading.place(), loss);
    }
    return withoutRest(loss);
  }

  private void countLoss(@Nullable Signal blamed) {
    Place lost = resource;
    if (blamed instanceof Working working) {
      lost = working.place();
    } else if (blamed instanceof Signal.Reading reading) {
      lost = reading.place();
    }
    lostByPlace.merge(lost, 1, Integer::sum);
  }

  private boolean withoutStage(Working working, Loss loss) {
    Note note = loss.note(working.stage());
    if (remaining != null) {
      remaining = remaining.with(note);
      return false;
    }
    exceptions.skipStage(working.place(), note);
    if (lostByStage.merge(working.stage(), 1, Integer::sum) >= MOST_DOCUMENTS) {
      String detail =
          "left out, as it broke the worker on " + MOST_DOCUMENTS + " documents of " + resource;
      exceptions.skipStageEverywhere(new Note(Reason.STAGE_LOST, working.stage(), detail));
    }
    return false;
  }

  private boolean withoutDocument(Place place, Loss loss) {
    give(Kept.failed(place, loss.reason(), loss.ofReading()), 0);
    exceptions.leaveOut(place);
    boolean all = place.equals(resource);
    if (!all && ++lostMembers >= MOST_MEMBERS) {
      String detail = MOST_MEMBERS + " documents in it broke the worker; what follows is left out";
      give(Kept.failed(Rest.of(resource), Reason.BEYOND_LIMIT, detail), 0);
      return true;
    }
    return all;
  }

  /** The worker was lost between two documents: nobody knows which was to come. */
  private boolean withoutRest(Loss loss) {
    if (remaining != null) {
      give(remaining.with(loss.note("")), 0);
      return true;
    }
    Place place = exceptions.isTold(resource) ? Rest.of(resource) : resource;
    give(Kept.failed(place, loss.reason(), loss.ofReading()), 0);
    return true;
  }
}
