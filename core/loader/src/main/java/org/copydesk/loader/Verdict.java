package org.copydesk.loader;

import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.ZeroByteFileException;
import org.copydesk.api.source.Loaded;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Status;
import org.copydesk.loader.format.Causes;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.scan.Tesseract;
import org.copydesk.loader.structure.LimitReached;
import org.copydesk.loader.tika.Parsers;
import org.copydesk.loader.tika.UnsupportedType;
import org.jspecify.annotations.Nullable;

/**
 * How reading ended, from which the outcome follows.
 *
 * @param type the media type
 * @param failure what the parser threw, null when it came to the end
 */
record Verdict(String type, @Nullable Throwable failure) {

  /** The media type of bytes that say nothing of it. */
  static final String NO_TYPE = "application/octet-stream";

  private static final String NO_MEMORY =
      "Reading it needs more memory than there is. Give the workers more heap, or split the file.";

  /** Tells whether a password is asked for. */
  boolean isLocked() {
    return caused(Verdict::isEncryption);
  }

  Loaded outcome(Item item, Draft draft, LoaderSettings settings) {
    // Of an archive Tika writes at most the names of members that it cannot open.
    boolean text = !Parsers.isContainer(type) && !draft.content().text().isBlank();
    Reason reason = draft.isOverLimit() ? Reason.OVER_LIMIT : reason(item, draft, text);
    String detail = detail(reason, item, draft, settings);
    boolean document =
        text || reason == Reason.NO_TEXT_LAYER || reason == Reason.OVER_LIMIT || reason == null;
    if (reason != null && (reason.status() == Status.QUARANTINED || !document)) {
      return new Loaded.Failed(item.place(), reason, detail);
    }
    return new Loaded.Read(item.document(draft, type, settings.language()), reason, detail);
  }

  /** Returns the outcome of a document that came to nothing. */
  Loaded.Failed failed(Item item) {
    boolean memory = failure instanceof OutOfMemoryError;
    return new Loaded.Failed(
        item.place(),
        memory ? Reason.OUT_OF_MEMORY : Reason.DAMAGED,
        memory ? NO_MEMORY : damage(item));
  }

  private @Nullable Reason reason(Item item, Draft draft, boolean text) {
    if (failure != null) {
      return reasonOfFailure(draft, text);
    }
    if (item.attachment().trouble() != null) {
      return text || !draft.attachments().isEmpty() ? Reason.DAMAGED_IN_PART : Reason.DAMAGED;
    }
    if (text) {
      return draft.trouble();
    }
    boolean container = Parsers.isContainer(type);
    boolean picture = type.startsWith("image/") || type.equals("application/pdf");
    boolean holds = !draft.attachments().isEmpty() && !picture;
    return container || holds ? Reason.CONTAINER : Reason.NO_TEXT_LAYER;
  }

  private Reason reasonOfFailure(Draft draft, boolean text) {
    if (LimitReached.in(failure) != null) {
      return text || !draft.attachments().isEmpty() ? Reason.OVER_LIMIT : Reason.BEYOND_LIMIT;
    }
    if (caused(ZeroByteFileException.class::isInstance)) {
      return Reason.EMPTY;
    }
    if (failure instanceof OutOfMemoryError) {
      return Reason.OUT_OF_MEMORY;
    }
    if (caused(UnsupportedType.class::isInstance)) {
      return Reason.UNSUPPORTED_TYPE;
    }
    if (isLocked() && !text) {
      return Reason.ENCRYPTED;
    }
    if (text || !draft.attachments().isEmpty()) {
      return Reason.DAMAGED_IN_PART;
    }
    return Reason.DAMAGED;
  }

  private static boolean isEncryption(Throwable cause) {
    if (cause instanceof UnsupportedZipFeatureException zip) {
      return zip.getFeature() == UnsupportedZipFeatureException.Feature.ENCRYPTION;
    }
    return cause instanceof EncryptedDocumentException
        || cause instanceof InvalidPasswordException
        || cause instanceof org.apache.poi.EncryptedDocumentException;
  }

  private boolean caused(Predicate<Throwable> by) {
    Throwable cause = failure;
    for (int i = 0; i < 20 && cause != null; i++) {
      if (by.test(cause)) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  private String detail(@Nullable Reason reason, Item item, Draft draft, LoaderSettings settings) {
    if (reason == null) {
      return draft.remark();
    }
    return switch (reason) {
      case UNSUPPORTED_TYPE -> type;
      case OUT_OF_MEMORY -> NO_MEMORY;
      case ENCRYPTED -> locked(settings);
      case OVER_LIMIT, BEYOND_LIMIT -> limit(draft, settings);
      case NO_TEXT_LAYER -> draft.trouble() == null ? noText(settings) : draft.remark();
      case DAMAGED, DAMAGED_IN_PART -> damage(item);
      default -> "";
    };
  }

  private String limit(Draft draft, LoaderSettings settings) {
    LimitReached reached = LimitReached.in(failure);
    return reached != null && !draft.isOverLimit()
        ? String.valueOf(reached.getMessage())
        : "It has more than "
            + settings.limits().characters()
            + " characters; the rest is cut. 'characters' in input.limits sets how many.";
  }

  private String locked(LoaderSettings settings) {
    boolean mail = type.equals("message/rfc822") || type.equals("application/vnd.ms-outlook");
    return mail
        ? "It is encrypted for its recipients, whose keys Copydesk does not have."
        : settings.passwords().refusal();
  }

  private String noText(LoaderSettings settings) {
    boolean picture = type.startsWith("image/") || type.equals("application/pdf");
    if (picture && !settings.ocr()) {
      return "It holds pictures without text; 'ocr: on' reads them where Tesseract is installed.";
    }
    return picture && !Tesseract.isInstalled()
        ? "It holds pictures without text; 'ocr: on' needs Tesseract, which is not installed."
        : "It holds no text.";
  }

  private String damage(Item item) {
    String cause = failure == null ? item.attachment().detail() : Causes.plain(failure);
    return "The file is damaged (" + type + "): " + cause;
  }
}
