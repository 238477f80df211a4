package org.copydesk.plugin.canary;

import org.copydesk.engine.pipeline.Condition;
import org.copydesk.plugin.sibling.Sibling;

/** A plugin that reaches into the engine and into another plugin. */
class KnowsTheEngine {
  Condition condition = Condition.ALWAYS;
  Sibling sibling = new Sibling();
}
