package org.copydesk.engine.run.canary;

import org.copydesk.embed.Copydesk;
import org.copydesk.engine.config.Definition;

/** A runner class that knows the pipeline file and the front door. */
class KnowsAbove {
  Class<?> definition = Definition.class;
  Class<?> door = Copydesk.class;
}
