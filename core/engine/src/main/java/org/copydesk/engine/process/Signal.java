package org.copydesk.engine.process;

import java.io.IOException;
import org.copydesk.api.document.Place;
import org.copydesk.engine.store.Kept;

/** What a worker tells its parent. */
sealed interface Signal {

  /** The kinds as they are written. */
  enum Kind {
    READY,
    REFUSED,
    READING,
    WORKING,
    GAVE,
    DONE,
    STOP
  }

  /** It has loaded its stages. */
  record Ready() implements Signal {}

  /**
   * It cannot work.
   *
   * @param why as the composition root writes it
   */
  record Refused(String why) implements Signal {}

  /** It begins to read something. */
  record Reading(Place place) implements Signal {}

  /**
   * It begins to run a stage.
   *
   * @param characters how many the document's text has
   */
  record Working(Place place, String stage, int characters) implements Signal {}

  /** It has an outcome. */
  record Gave(Kept kept) implements Signal {}

  /**
   * It has done its order.
   *
   * @param worn whether it is better replaced: something in it does not come back
   */
  record Done(boolean worn) implements Signal {}

  /** It cannot go on for a reason that is no document's fault. */
  record Stop(String why) implements Signal {}

  /** Writes a signal. */
  static void write(Signal signal, FrameWriter out) throws IOException {
    if (signal instanceof Ready) {
      out.begin(Kind.READY);
    } else if (signal instanceof Refused refused) {
      out.begin(Kind.REFUSED).text(refused.why);
    } else if (signal instanceof Reading reading) {
      out.begin(Kind.READING).place(reading.place);
    } else if (signal instanceof Working working) {
      out.begin(Kind.WORKING).place(working.place).text(working.stage).number(working.characters);
    } else if (signal instanceof Gave gave) {
      out.begin(Kind.GAVE).kept(gave.kept);
    } else if (signal instanceof Done done) {
      out.begin(Kind.DONE).number(done.worn ? 1 : 0);
    } else if (signal instanceof Stop stop) {
      out.begin(Kind.STOP).text(stop.why);
    }
    out.end();
  }

  /** Waits for a signal. */
  static Signal read(FrameReader in) throws IOException {
    return switch (in.begin(Kind.values())) {
      case READY -> new Ready();
      case REFUSED -> new Refused(in.text());
      case READING -> new Reading(in.place());
      case WORKING -> new Working(in.place(), in.text(), in.number());
      case GAVE -> new Gave(in.kept());
      case DONE -> new Done(in.number() == 1);
      case STOP -> new Stop(in.text());
    };
  }
}
