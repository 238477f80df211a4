package org.copydesk.engine.plugin;

/** What a component is. */
public enum ComponentKind {
  /** Adds layers to one document after another. */
  STAGE("stage"),
  /** Sees every document after the last. */
  CORPUS_STAGE("corpus stage"),
  /** Writes documents somewhere. */
  EXPORTER("exporter");

  private final String words;

  ComponentKind(String words) {
    this.words = words;
  }

  /** Returns {@code stage}, {@code corpus stage} or {@code exporter}. */
  @Override
  public String toString() {
    return words;
  }
}
