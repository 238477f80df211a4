package org.copydesk.engine.process;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * How a worker process is started.
 *
 * @param first the command line of the first process of a worker, given the folder for its
 *     temporary files: it should be warm soon
 * @param later that of the processes of a worker that has had much to do: they should be fast in
 *     the long run
 * @param plan what it is told first: what to work with
 * @param refusal reads back why it cannot work
 */
public record Launch(
    Function<Path, List<String>> first,
    Function<Path, List<String>> later,
    String plan,
    Function<String, RuntimeException> refusal) {

  /** Starts all processes in the same way. */
  public Launch(
      Function<Path, List<String>> command,
      String plan,
      Function<String, RuntimeException> refusal) {
    this(command, command, plan, refusal);
  }

  List<String> command(Path temporary, boolean muchDone) {
    return (muchDone ? later : first).apply(temporary);
  }
}
