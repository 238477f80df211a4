package org.copydesk.engine.config;

/** On or off. */
public enum Switch {
  ON,
  OFF
}
