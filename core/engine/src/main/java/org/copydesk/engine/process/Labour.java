package org.copydesk.engine.process;

import java.util.List;
import java.util.function.Consumer;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.DocumentLoader;
import org.copydesk.api.source.LoadReceiver;
import org.copydesk.api.source.Loaded;
import org.copydesk.api.source.Loaded.Failed;
import org.copydesk.api.source.NoRoomException;
import org.copydesk.api.source.Reason;
import org.copydesk.engine.pipeline.Wording;
import org.copydesk.engine.process.Serving.Equipment;
import org.copydesk.engine.store.Chain;
import org.copydesk.engine.store.Kept;
import org.copydesk.engine.store.Outcome;
import org.copydesk.engine.worker.DistinctPlaces;
import org.copydesk.engine.worker.StageRow;
import org.copydesk.engine.worker.Watcher;
import org.jspecify.annotations.Nullable;

/** What a worker process does for its parent, on one thread. */
final class Labour implements AutoCloseable {

  private final Equipment equipment;
  private final Chain chain;
  private final Consumer<Signal> parent;
  private final StageRow stages;
  private @Nullable DocumentLoader loader;

  Labour(Equipment equipment, Consumer<Signal> parent) {
    this.equipment = equipment;
    this.chain = equipment.chain();
    this.parent = parent;
    this.stages = new StageRow(equipment.stages(), equipment.limits(), new Telling());
    this.loader = equipment.loaders().get(); // no document pays for loading the parsers
  }

  /** Tells the parent what is about to be done. */
  private final class Telling implements Watcher {

    @Override
    public void working(Place place, String stage, int characters) {
      parent.accept(new Signal.Working(place, stage, characters));
    }

    @Override
    public void outOfMemory() {
      Serving.end(Serving.OUT_OF_MEMORY);
    }
  }

  void doOrder(Order order) {
    try {
      if (order instanceof Order.Read read) {
        new Reading(read).toEnd();
      } else if (order instanceof Order.Resume resume) {
        Kept kept = resume.kept();
        Outcome after = stages.through(kept.read(chain), System.nanoTime());
        parent.accept(new Signal.Gave(Kept.of(after, chain).since(kept)));
      }
      parent.accept(new Signal.Done(stages.isWorn()));
    } catch (NoRoomException e) {
      parent.accept(new Signal.Stop(Wording.told(e)));
    }
  }

  private DocumentLoader loader() {
    DocumentLoader current = loader == null ? equipment.loaders().get() : loader;
    loader = current;
    return current;
  }

  /** The reading of one file. */
  private final class Reading implements LoadReceiver {

    private final Order.Read order;
    private final DistinctPlaces places = new DistinctPlaces();
    private boolean own;
    private long begun = System.nanoTime();

    Reading(Order.Read order) {
      this.order = order;
    }

    void toEnd() {
      try {
        loader().load(new HandedFile(order.place(), order.file()), this);
      } catch (NoRoomException e) {
        throw e;
      } catch (RuntimeException | StackOverflowError | LinkageError e) {
        loader = null;
        give(new Outcome(failed(e), List.of()));
      }
    }

    private Failed failed(Throwable cause) {
      Place place = own ? Rest.of(order.place()) : order.place();
      return new Failed(place, Reason.DAMAGED, "the loader failed: " + Wording.told(cause));
    }

    @Override
    public boolean begins(Place place) {
      begun = System.nanoTime();
      boolean wanted = !order.exceptions().isLeftOut(place);
      if (wanted) {
        parent.accept(new Signal.Reading(place));
      }
      return wanted;
    }

    @Override
    public void accept(Loaded raw) {
      Loaded loaded = places.distinct(raw);
      own |= loaded.place().inside().isEmpty();
      if (loaded instanceof Failed failed && failed.reason() == Reason.OUT_OF_MEMORY) {
        Serving.end(Serving.OUT_OF_MEMORY);
      }
      if (!order.exceptions().isTold(loaded.place())) {
        Outcome read = new Outcome(loaded, order.exceptions().notes(loaded.place()));
        give(stages.through(read, begun));
      }
      begun = System.nanoTime();
    }

    private void give(Outcome outcome) {
      parent.accept(new Signal.Gave(Kept.of(outcome, chain)));
    }
  }

  @Override
  public void close() {
    stages.close();
    if (loader != null) {
      loader.close();
    }
  }
}
