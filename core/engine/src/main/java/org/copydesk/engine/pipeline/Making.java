package org.copydesk.engine.pipeline;

import java.util.function.Supplier;
import org.copydesk.api.annotation.Producer;

/** Makes the instances of components and tells whose fault it is when one cannot be made. */
public final class Making {

  private Making() {}

  /**
   * Makes an instance.
   *
   * @param kind what it is, for the message
   * @throws IllegalArgumentException if the component refuses its settings, as it threw it
   * @throws RunException if it failed in another way
   */
  public static <T> T made(String kind, Producer producer, Supplier<T> create) {
    try {
      return create.get();
    } catch (IllegalArgumentException | RunException e) {
      throw e;
    } catch (RuntimeException | LinkageError e) {
      throw new RunException(
          kind + " '" + producer.stage() + "' cannot be made: " + Wording.told(e), e);
    }
  }
}
