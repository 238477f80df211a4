package org.copydesk.loader.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.api.source.NoRoomException;
import org.copydesk.api.source.Reason;

/** Takes out what is embedded in one document, within the limits of its resource. */
public final class Attachments implements AutoCloseable {

  /** Pictures made of lines and words rather than of dots. */
  private static final Set<String> DRAWINGS =
      Set.of("image/emf", "image/x-emf", "image/wmf", "image/x-wmf", "image/svg+xml");

  private static final long MOST_OF_A_DRAWING = 16L << 20;

  private final Budget budget;
  private final boolean tooDeep;
  private final Labels labels = new Labels();
  private final List<Attachment> taken = new ArrayList<>();
  private int beyond;
  private int pictures;

  public Attachments(Budget budget, boolean tooDeep) {
    this.budget = budget;
    this.tooDeep = tooDeep;
  }

  /**
   * Takes one out; what cannot be read, or goes beyond a limit, is noted as well.
   *
   * @param name its name as the document gives it, which may be hostile; empty for none
   * @param type its declared media type, empty for none
   */
  public void take(String name, String type, InputStream in) {
    if (!isBeyond(name)) {
      spool(labels.of(name), type, in);
    }
  }

  /** Notes one that cannot be taken out. */
  public void refuse(String name, Reason trouble, String detail) {
    if (!isBeyond(name)) {
      taken.add(Attachment.refused(labels.of(name), trouble, detail));
    }
  }

  Budget budget(Spool bytes) {
    return new Budget(budget.limits(), bytes.size());
  }

  /** What comes after the last that is allowed has one line for all. */
  private boolean isBeyond(String name) {
    Limits limits = budget.limits();
    if (tooDeep) {
      beyond(
          name,
          "It lies deeper than "
              + limits.depth()
              + " documents in each other, which 'depth' in input.limits sets");
    } else if (!budget.takeOne()) {
      beyond(
          name,
          "Its file holds more than "
              + limits.embedded()
              + " documents, which 'embedded' in input.limits sets");
    } else {
      return false;
    }
    return true;
  }

  private void beyond(String name, String why) {
    if (beyond++ == 0) {
      taken.add(Attachment.refused(labels.of(name), Reason.BEYOND_LIMIT, why + "."));
    } else {
      Attachment first = taken.remove(taken.size() - 1);
      String more = why + "; this line stands for " + beyond + " that are left out.";
      taken.add(Attachment.refused(first.name(), Reason.BEYOND_LIMIT, more));
    }
  }

  private void spool(String label, String type, InputStream in) {
    Spool.Reading reading = salvage(in, budget.bytesLeft());
    Spool bytes = reading.spool();
    if (bytes.size() > budget.bytesLeft()) {
      bytes.close();
      budget.loseBytes(bytes.size());
      taken.add(Attachment.refused(label, Reason.BEYOND_LIMIT, budget.bytesLimit()));
      return;
    }
    budget.takeBytes(bytes.size());
    IOException failure = reading.failure();
    taken.add(
        failure == null
            ? Attachment.of(label, bytes, type)
            : new Attachment(label, bytes, type, Reason.DAMAGED, Causes.plain(failure), false));
  }

  private Spool.Reading salvage(InputStream in, long most) {
    try {
      return Spool.salvage(in, most);
    } catch (NoRoomException e) {
      budget.setNoRoom(e);
      throw e;
    }
  }

  /** Counts a picture that illustrates the document and is no document itself. */
  public void addPicture() {
    pictures++;
  }

  /**
   * Counts a picture that illustrates the document; of a drawing, the words are read as well.
   *
   * @param type its media type, as found out
   * @throws IOException if a drawing cannot be opened
   */
  public void addPicture(String name, String type, Opening drawing) throws IOException {
    pictures++;
    if (!DRAWINGS.contains(type) || tooDeep || !budget.takeOne()) {
      return;
    }
    try (InputStream in = drawing.open()) {
      Spool bytes = salvage(in, Math.min(MOST_OF_A_DRAWING, budget.bytesLeft())).spool();
      budget.takeBytes(bytes.size());
      taken.add(Attachment.drawing(labels.of(name), bytes, type));
    }
  }

  /** Opens the bytes of a drawing. */
  @FunctionalInterface
  public interface Opening {

    /**
     * Opens them.
     *
     * @throws IOException if it cannot
     */
    InputStream open() throws IOException;
  }

  public int pictures() {
    return pictures;
  }

  public List<Attachment> taken() {
    return taken;
  }

  public boolean isEmpty() {
    return taken.isEmpty();
  }

  @Override
  public void close() {
    taken.forEach(Attachment::close);
  }
}
