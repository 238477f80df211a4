package org.copydesk.plugin.actors.phrase;

/** What a name names, as far as the name and its place tell. */
public enum NameKind {
  /** A human being. */
  PERSON,
  /** An organisation, a part of a state, a party, a medium, an armed group. */
  BODY,
  /** A country, or its government under another name. */
  COUNTRY,
  /** A people: 'Afghans'. */
  PEOPLE,
  /** A place that is no country: no actor. */
  PLACE
}
