package org.copydesk.loader.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.source.Reason;

/** Takes out what is embedded in one document, within the limits of its resource. */
public final class Attachments implements AutoCloseable {

  private final Budget budget;
  private final boolean tooDeep;
  private final Labels labels = new Labels();
  private final List<Attachment> taken = new ArrayList<>();

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
    String label = labels.of(name);
    if (tooDeep) {
      refuse(label, "It lies deeper than " + budget.limits().depth() + " documents in each other.");
    } else if (!budget.takeOne()) {
      refuse(label, "Its resource holds more than " + budget.limits().embedded() + " documents.");
    } else {
      spool(label, type, in);
    }
  }

  private void spool(String label, String type, InputStream in) {
    Spool.Reading reading = Spool.salvage(in, budget.bytesLeft());
    Spool bytes = reading.spool();
    if (bytes.size() > budget.bytesLeft()) {
      bytes.close();
      refuse(
          label, "Its resource unpacks to more than " + budget.limits().bytes() + " bytes in all.");
      return;
    }
    budget.takeBytes(bytes.size());
    IOException failure = reading.failure();
    taken.add(
        failure == null
            ? Attachment.of(label, bytes, type)
            : new Attachment(label, bytes, type, Reason.DAMAGED, Causes.plain(failure)));
  }

  private void refuse(String label, String detail) {
    taken.add(Attachment.refused(label, Reason.BEYOND_LIMIT, detail));
  }

  /** Notes one that cannot be taken out. */
  public void refuse(String name, Reason trouble, String detail) {
    taken.add(Attachment.refused(labels.of(name), trouble, detail));
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
