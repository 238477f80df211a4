package org.copydesk.loader.canary;

import org.copydesk.engine.pipeline.Condition;

/** A loader class that reaches into the engine. */
class KnowsTheEngine {
  Condition condition = Condition.ALWAYS;
}
