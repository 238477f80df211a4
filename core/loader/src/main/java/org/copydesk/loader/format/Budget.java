package org.copydesk.loader.format;

import org.copydesk.api.source.NoRoomException;
import org.copydesk.loader.structure.LimitReached;
import org.jspecify.annotations.Nullable;

/** What is left of the limits of one resource. */
public final class Budget {

  private final Limits limits;
  private final long size;
  private final long most;
  private int embedded;
  private long bytes;
  private long inVain;
  private @Nullable NoRoomException noRoom;

  /**
   * Makes a whole budget.
   *
   * @param size how many bytes the resource has
   */
  public Budget(Limits limits, long size) {
    this.limits = limits;
    this.size = size;
    this.most = Math.min(limits.bytes(), limits.unpacked(size));
  }

  public Limits limits() {
    return limits;
  }

  public boolean takeOne() {
    return embedded++ < limits.embedded();
  }

  /**
   * Returns how many bytes may still be unpacked; none when one bomb after another has unpacked
   * twice as much as may be kept, to no end.
   */
  public long bytesLeft() {
    return inVain / 2 > most ? 0 : most - bytes;
  }

  public void takeBytes(long more) {
    bytes += more;
  }

  /** Notes what was unpacked of a document that was too large: even that may not go on for ever. */
  void loseBytes(long more) {
    inVain += more;
  }

  /**
   * Notes bytes that were unpacked.
   *
   * @throws LimitReached if there are more than may be
   */
  public void unpack(int more) {
    bytes += more;
    if (bytes > most) {
      throw exceeded();
    }
  }

  /** Returns what to throw where more would be unpacked than may be. */
  public LimitReached exceeded() {
    return new LimitReached(bytesLimit());
  }

  /** Remembers that the disk is full, for a parser may hide it. */
  void setNoRoom(NoRoomException none) {
    noRoom = none;
  }

  /**
   * Looks whether the disk was full at any time.
   *
   * @throws NoRoomException if so
   */
  public void checkRoom() {
    if (noRoom != null) {
      throw noRoom;
    }
  }

  /** Says which limit {@link #bytesLeft} comes from, and where it is set. */
  String bytesLimit() {
    return most < limits.bytes()
        ? "Its file of "
            + size
            + " bytes unpacks to more than "
            + limits.compressionRatio()
            + " times that and 100 MB; 'compression-ratio' in input.limits sets how many times."
        : "Its file unpacks to more than "
            + most
            + " bytes; 'bytes' in input.limits sets how many.";
  }
}
