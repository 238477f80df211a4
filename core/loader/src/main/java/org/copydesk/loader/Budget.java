package org.copydesk.loader;

/** What is left of the limits of one resource. */
final class Budget {

  private final LoaderSettings.Limits limits;
  private int embedded;
  private long bytes;

  Budget(LoaderSettings.Limits limits) {
    this.limits = limits;
  }

  LoaderSettings.Limits limits() {
    return limits;
  }

  boolean takeOne() {
    return embedded++ < limits.embedded();
  }

  long bytesLeft() {
    return limits.bytes() - bytes;
  }

  void takeBytes(long more) {
    bytes += more;
  }
}
