package org.copydesk.api.vocabulary;

/** What kind of actor it is. */
public enum ActorType {
  /** A human being. */
  PERSON,
  /** A company, association, international body and the like. */
  ORGANISATION,
  /** A country, acting or spoken of. */
  COUNTRY,
  /** A ministry, parliament, court, police force or other part of a state. */
  GOVERNMENT_BODY,
  /** A political party. */
  PARTY,
  /** An army of no state, a militia, a terror group. */
  ARMED_GROUP,
  /** A newspaper, agency, broadcaster. */
  MEDIA,
  /** People without a body of their own: 'ISIS supporters', 'residents'. */
  GROUP,
  /** A place that is spoken of: a city, a region, a building. */
  PLACE
}
