package org.copydesk.acceptance.kill;

import java.nio.file.Files;
import java.nio.file.Path;

/** A part of a run; each begins when something can be seen in the output folder. */
enum Moment {
  /** Java starts, the pipeline is checked, plugins are opened. */
  START {
    @Override
    boolean hasBegun(Path output) {
      return true;
    }
  },

  /** Documents are read. */
  READING {
    @Override
    boolean hasBegun(Path output) {
      return Files.exists(output.resolve(".copydesk/store.mv"));
    }
  },

  /** Outputs are written beside their places. */
  EXPORT {
    @Override
    boolean hasBegun(Path output) {
      return Files.exists(output.resolve(PART));
    }
  },

  /** Outputs are put in their places, the process ends. */
  END {
    @Override
    boolean hasBegun(Path output) {
      return !Files.exists(output.resolve(PART));
    }
  };

  private static final String PART = ".documents.jsonl.part";
  private static final int LOOK_MICROS = 500;

  /** Tells whether it has begun, given that the one before has. */
  abstract boolean hasBegun(Path output);

  /** Waits until it begins or the process ends; tells whether it began. */
  boolean await(Process process, Path output) throws InterruptedException {
    for (Moment moment : values()) {
      if (moment.ordinal() <= ordinal()) {
        while (!moment.hasBegun(output)) {
          if (!process.isAlive()) {
            return false;
          }
          Thread.sleep(0, LOOK_MICROS * 1000);
        }
      }
    }
    return true;
  }
}
