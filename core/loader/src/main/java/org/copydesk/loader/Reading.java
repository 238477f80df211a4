package org.copydesk.loader;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.Loaded;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Resource;
import org.copydesk.loader.format.Attachment;
import org.copydesk.loader.format.Attachments;
import org.copydesk.loader.format.Budget;
import org.copydesk.loader.format.Causes;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;

/**
 * Reads one resource and all that is in it, within one budget.
 *
 * <p>What is embedded is read after the document that it was taken from, not during: trouble in one
 * stays with that one, and a document is handed over before its parts.
 */
final class Reading {

  private final LoaderSettings settings;
  private final Formats formats;
  private final Consumer<Loaded> receiver;
  private final Budget budget;

  Reading(LoaderSettings settings, Formats formats, Consumer<Loaded> receiver) {
    this.settings = settings;
    this.formats = formats;
    this.receiver = receiver;
    this.budget = new Budget(settings.limits());
  }

  void read(Resource resource) {
    Spool.Reading reading;
    try (InputStream in = resource.open()) {
      reading = Spool.salvage(in, Long.MAX_VALUE - 1);
    } catch (IOException | RuntimeException e) {
      receiver.accept(unreadable(resource.place(), e));
      return;
    }
    try (Spool bytes = reading.spool()) {
      if (reading.failure() != null) {
        receiver.accept(unreadable(resource.place(), reading.failure()));
      } else {
        read(Item.of(resource.place(), bytes));
      }
    }
  }

  private static Loaded unreadable(Place place, Exception cause) {
    return new Loaded.Failed(
        place, Reason.UNREADABLE, "The file cannot be read: " + Causes.ofOpening(cause));
  }

  private void read(Item item) {
    boolean tooDeep = item.depth() >= settings.limits().depth();
    try (Attachments attachments = new Attachments(budget, tooDeep)) {
      receiver.accept(outcome(item, attachments));
      for (Attachment attachment : attachments.taken()) {
        try (attachment) {
          read(item.embedded(attachment));
        }
      }
    }
  }

  private Loaded outcome(Item item, Attachments attachments) {
    Attachment attachment = item.attachment();
    if (attachment.trouble() == Reason.OVER_LIMIT) {
      return new Loaded.Failed(item.place(), Reason.OVER_LIMIT, attachment.detail());
    }
    if (item.bytes().size() == 0) {
      boolean damaged = attachment.trouble() != null;
      return damaged
          ? new Loaded.Failed(item.place(), Reason.DAMAGED, attachment.detail())
          : new Loaded.Failed(item.place(), Reason.EMPTY, "");
    }
    Draft draft = new Draft(settings.limits().characters(), attachments);
    Verdict verdict = read(item, draft);
    return verdict.outcome(item, draft, settings);
  }

  /** Anything that goes wrong in a parser is the document's trouble, never the run's. */
  private Verdict read(Item item, Draft draft) {
    String type = "application/octet-stream";
    try {
      type = formats.typeOf(item.bytes(), item.name(), item.attachment().type());
      formats.of(type).read(item.bytes(), new Format.Source(item.name(), type), draft);
      return new Verdict(type, null);
    } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
      return new Verdict(type, e);
    }
  }
}
