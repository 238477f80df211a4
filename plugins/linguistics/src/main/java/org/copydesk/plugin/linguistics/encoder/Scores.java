package org.copydesk.plugin.linguistics.encoder;

/**
 * What the model answers on a window, a row for each piece; nothing in it is a chance yet.
 *
 * @param roles for each piece {@value #ROLES} numbers: content, cue and source, five each
 * @param names for each piece {@value #NAMES} numbers: none, then begin and inside of each type
 * @param links for each piece a row over all pieces: where the source of a content that begins here
 *     begins; then the same for cues; the first piece stands for none
 */
record Scores(float[] roles, float[] names, float[] links) {

  static final int ROLES = 15;
  static final int NAMES = 9;
}
