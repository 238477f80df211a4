package org.copydesk.cli.ledger;

import java.util.Locale;
import org.copydesk.api.source.Status;
import org.copydesk.cli.layout.Ink;
import org.copydesk.cli.layout.Inked;

/** A status in its colour. */
final class StatusInk {

  private StatusInk() {}

  static Inked of(Status status) {
    Ink ink =
        switch (status) {
          case PROCESSED -> Ink.GOOD;
          case PARTIAL -> Ink.WARNING;
          case QUARANTINED -> Ink.ERROR;
          case SKIPPED -> Ink.FAINT;
        };
    return Inked.of(status.name().toLowerCase(Locale.ROOT), ink);
  }
}
