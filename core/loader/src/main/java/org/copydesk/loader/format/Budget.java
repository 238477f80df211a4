package org.copydesk.loader.format;

/** What is left of the limits of one resource. */
public final class Budget {

  private final Limits limits;
  private int embedded;
  private long bytes;

  public Budget(Limits limits) {
    this.limits = limits;
  }

  public Limits limits() {
    return limits;
  }

  public boolean takeOne() {
    return embedded++ < limits.embedded();
  }

  public long bytesLeft() {
    return limits.bytes() - bytes;
  }

  public void takeBytes(long more) {
    bytes += more;
  }
}
