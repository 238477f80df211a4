package org.copydesk.engine.store;

import org.copydesk.api.source.Loaded;

/** Notes what reading one resource gives, so that the same bytes need not be read again. */
public interface LoadLog {

  /** Notes nothing. */
  LoadLog NONE =
      new LoadLog() {
        @Override
        public void add(Loaded loaded) {}

        @Override
        public void keep() {}
      };

  /** Notes one thing that came out, with or without layers. */
  void add(Loaded loaded);

  /** Keeps the notes: the resource was read to its end. */
  void keep();
}
