package org.copydesk.api.tool;

import java.util.List;
import org.pf4j.ExtensionPoint;

/**
 * A command that a plugin adds to the app, as {@code copydesk NAME ...}.
 *
 * <p>Mark the class with PF4J's {@code @Extension}.
 */
public interface Tool extends ExtensionPoint {

  /** Returns the command's name in kebab-case, such as {@code kb}. */
  String name();

  /** Returns what it does, in a sentence for the list of commands. */
  String summary();

  /**
   * Runs the command.
   *
   * @param arguments what stands behind its name
   * @param console where to read and write
   * @return the exit code: 0 when all went well, 2 for wrong arguments, 1 for anything else
   * @throws Exception with a message for the user; a runtime exception is a fault of the tool
   */
  int run(List<String> arguments, Console console) throws Exception;
}
