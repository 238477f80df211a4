package org.copydesk.api.canary;

import org.copydesk.engine.pipeline.Condition;
import org.pf4j.DefaultPluginManager;

/** An api class that reaches into the engine and into PF4J's machinery. */
class KnowsTheHouse {
  Condition condition = Condition.ALWAYS;
  Class<?> machinery = DefaultPluginManager.class;
}
