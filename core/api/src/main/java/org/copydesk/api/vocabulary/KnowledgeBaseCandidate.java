package org.copydesk.api.vocabulary;

/**
 * An entry that an actor may be.
 *
 * @param id the entry's id
 * @param label the entry's name
 * @param score how likely it is meant, from 0 to 1, rounded to three places
 */
public record KnowledgeBaseCandidate(String id, String label, double score) {

  /**
   * Rounds the score.
   *
   * @throws IllegalArgumentException if the score is out of range
   */
  public KnowledgeBaseCandidate {
    score = Confidence.rounded(score);
  }
}
