package org.copydesk.api.annotation;

/**
 * Who made a layer; the engine writes it, a stage need not.
 *
 * @param stage the stage's id in the pipeline
 * @param plugin the plugin's id, empty when the stage came from the class path
 * @param version the plugin's version, empty when it has none
 */
public record Producer(String stage, String plugin, String version) {

  /** Stands for a layer that nobody signed, as in tests. */
  public static final Producer UNKNOWN = new Producer("", "", "");
}
