package org.copydesk.embed.doctor;

/**
 * What a check found.
 *
 * @param subject what was looked at, in a word: {@code memory}
 * @param verdict how it is
 * @param finding what was found, without a full stop
 * @param mend what to do, a sentence; empty where nothing needs to be done
 */
public record Diagnosis(String subject, Verdict verdict, String finding, String mend) {

  /** Tells that all is well. */
  public static Diagnosis ok(String subject, String finding) {
    return new Diagnosis(subject, Verdict.OK, finding, "");
  }

  /** Tells of something that is missing or short. */
  public static Diagnosis warning(String subject, String finding, String mend) {
    return new Diagnosis(subject, Verdict.WARNING, finding, mend);
  }

  /** Tells of something that does not work. */
  public static Diagnosis problem(String subject, String finding, String mend) {
    return new Diagnosis(subject, Verdict.PROBLEM, finding, mend);
  }
}
