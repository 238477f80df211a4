package org.copydesk.engine.config;

/** A text of a pipeline file that is shown nowhere. */
public final class Secret {

  private final String text;

  Secret(String text) {
    this.text = text;
  }

  /** Returns what the file says, for the one who needs it. */
  public String reveal() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret secret && secret.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return "***";
  }
}
