package org.copydesk.api.vocabulary;

/** What a name names. */
public enum EntityType {
  /** A human being, real or invented. */
  PERSON,
  /** A company, body, party, team, armed group or medium. */
  ORGANISATION,
  /** A country, region, town, building or natural place. */
  PLACE,
  /** A nationality, religion or political group as an adjective or a noun: 'Afghan', 'Germans'. */
  NATIONALITY,
  /** Any other name: a law, a work, an event. */
  OTHER
}
