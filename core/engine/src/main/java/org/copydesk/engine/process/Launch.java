package org.copydesk.engine.process;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * How a worker process is started.
 *
 * @param command the command line, given the folder for its temporary files
 * @param plan what it is told first: what to work with
 * @param refusal reads back why it cannot work
 */
public record Launch(
    Function<Path, List<String>> command,
    String plan,
    Function<String, RuntimeException> refusal) {}
