package org.copydesk.embed.doctor;

import java.util.List;

/** Looks at one thing; what it finds is a diagnosis, never an exception. */
@FunctionalInterface
public interface Check {

  /** Looks, and says what there is; one diagnosis at least. */
  List<Diagnosis> diagnoses();
}
