package org.copydesk.loader;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.ZeroByteFileException;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.LoadReceiver;
import org.copydesk.api.source.Loaded;
import org.copydesk.api.source.NoRoomException;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Resource;
import org.copydesk.loader.format.Attachment;
import org.copydesk.loader.format.Attachments;
import org.copydesk.loader.format.Budget;
import org.copydesk.loader.format.Causes;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Room;
import org.copydesk.loader.format.Spool;
import org.copydesk.loader.lock.Locks;
import org.copydesk.loader.tika.Parsers;
import org.jspecify.annotations.Nullable;

/**
 * Reads one resource and all that is in it, within one budget.
 *
 * <p>What is embedded is read after the document that it was taken from, not during: trouble in one
 * stays with that one, and a document is handed over before its parts.
 */
final class Reading {

  private final LoaderSettings settings;
  private final Formats formats;
  private final LoadReceiver receiver;
  private final Heard heard = new Heard();
  private final Locks locks;
  private Budget budget;

  Reading(LoaderSettings settings, Formats formats, LoadReceiver receiver) {
    this.settings = settings;
    this.formats = formats;
    this.receiver = receiver;
    this.budget = new Budget(settings.limits(), 0);
    this.locks = new Locks(settings.passwords());
  }

  void read(Resource resource) {
    if (!receiver.begins(resource.place())) {
      return;
    }
    Spool.Reading reading;
    try (InputStream in = resource.open()) {
      reading = Spool.salvage(in, Long.MAX_VALUE - 1);
    } catch (NoRoomException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      receiver.accept(unreadable(resource.place(), e));
      return;
    }
    try (Spool bytes = reading.spool()) {
      if (reading.failure() != null) {
        receiver.accept(unreadable(resource.place(), reading.failure()));
      } else {
        budget = new Budget(settings.limits(), bytes.size());
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
      Draft draft = new Draft(settings.limits().characters(), attachments);
      Verdict verdict = verdict(item, draft);
      Spool open = verdict.isLocked() ? opened(item, verdict) : null;
      if (open == null) {
        tell(item, draft, verdict);
      } else {
        readOpened(item, open);
      }
    }
  }

  private @Nullable Spool opened(Item item, Verdict verdict) {
    return item.isOpened() ? null : locks.open(item.bytes(), verdict.type());
  }

  private void readOpened(Item item, Spool open) {
    try (open) {
      read(item.opened(open));
    }
  }

  private void tell(Item item, Draft draft, Verdict verdict) {
    List<Attachment> embedded = draft.attachments().taken();
    boolean drawings = embedded.stream().anyMatch(Attachment::drawing);
    heard.listen(drawings);
    tell(outcome(item, draft, verdict));
    for (Attachment attachment : embedded) {
      if (!attachment.drawing()) {
        try (attachment) {
          readEmbedded(item.embedded(attachment));
        }
      }
    }
    // The last, since most show what is embedded.
    for (Attachment attachment : embedded) {
      if (attachment.drawing()) {
        try (attachment) {
          readDrawing(item.embedded(attachment));
        }
      }
    }
    heard.rest(drawings);
  }

  /** Making a document of what was read can fail as well: it may be too large for the memory. */
  private Loaded outcome(Item item, Draft draft, Verdict verdict) {
    try {
      return verdict.outcome(item, draft, settings);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Verdict(verdict.type(), e).failed(item);
    }
  }

  private void tell(Loaded outcome) {
    heard.hear(outcome);
    receiver.accept(outcome);
  }

  /** A drawing is a document where it says something that was not said around it. */
  private void readDrawing(Item item) {
    if (!receiver.begins(item.place())) {
      return;
    }
    try (Attachments none = new Attachments(budget, true)) {
      Draft draft = new Draft(settings.limits().characters(), none);
      Verdict verdict = verdict(item, draft);
      if (heard.isNew(draft.content().text())) {
        tell(outcome(item, draft, verdict));
      }
    }
  }

  private void readEmbedded(Item item) {
    Loaded.Failed refusal = item.attachment().refusal(item.place());
    if (refusal != null) {
      tell(refusal);
    } else if (receiver.begins(item.place())) {
      read(item);
    }
  }

  /** Anything that goes wrong in a parser is the document's trouble, never the run's. */
  private Verdict verdict(Item item, Draft draft) {
    String type = Verdict.NO_TYPE;
    if (item.bytes().size() == 0) {
      return new Verdict(type, new ZeroByteFileException("it holds no byte"));
    }
    try {
      String exact = formats.typeOf(item.open(), item.name(), item.declaredType());
      type = Parsers.base(exact);
      if (Locks.isWrapping(type)) {
        throw new EncryptedDocumentException();
      }
      formats.of(type).read(item.open(), new Format.Source(item.name(), type, exact), draft);
      budget.checkRoom();
      return new Verdict(type, null);
    } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
      budget.checkRoom();
      Room.check(e);
      return new Verdict(type, e);
    }
  }
}
