package org.copydesk.embed;

import java.nio.file.Path;
import java.time.Duration;
import org.copydesk.embed.watch.Look;
import org.copydesk.engine.run.RunReport;

/** What happens while a folder is watched. */
public sealed interface Watched {

  /**
   * A folder is watched from now on.
   *
   * @param folder the input
   * @param told whether the system tells of changes everywhere in it; if not, they are found by
   *     looking now and then
   */
  record Begun(Path folder, boolean told) implements Watched {}

  /**
   * A round was run: the outputs are those of everything that is there.
   *
   * @param change what was new since the round before
   * @param report what became of all that was found
   */
  record Round(Look.Change change, RunReport report) implements Watched {}

  /**
   * A round failed; outputs are as they were.
   *
   * @param cause what it ended with
   * @param again how long it is until the next try, if nothing changes before
   */
  record Failed(RuntimeException cause, Duration again) implements Watched {}

  /** The pipeline file has changed and is used from the next round on. */
  record Changed() implements Watched {}

  /**
   * The pipeline cannot run as it is written now: nothing is run until that is mended.
   *
   * @param cause its faults
   */
  record Refused(RuntimeException cause) implements Watched {}
}
