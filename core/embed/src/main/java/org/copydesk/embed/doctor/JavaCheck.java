package org.copydesk.embed.doctor;

import java.util.List;

/** Which Java runs this. */
public final class JavaCheck implements Check {

  private static final String SUBJECT = "java";
  private static final int OLDEST = 17;

  @Override
  public List<Diagnosis> diagnoses() {
    String version =
        System.getProperty("java.version")
            + ", "
            + System.getProperty("java.vm.name")
            + ", in "
            + System.getProperty("java.home");
    if (Runtime.version().feature() < OLDEST) {
      return List.of(Diagnosis.problem(SUBJECT, version, "Install Java " + OLDEST + " or later."));
    }
    return List.of(Diagnosis.ok(SUBJECT, version));
  }
}
