package org.copydesk.plugin.actors.base;

/** What a name says of the entry that it belongs to. */
public enum AliasKind {
  /** Its own name or another name that stands for it anywhere. */
  NAME,
  /** A short or common word that stands for it only where a surer name stands too. */
  WEAK,
  /** An adjective of its country: 'Afghan'. */
  ADJECTIVE,
  /** The people of its country: 'Afghans'. */
  PEOPLE,
  /** Those who belong to it, spoken of as one: 'the Republicans'. */
  MEMBERS,
  /** One who belongs to it, or an adjective of it: 'a Republican'. */
  MEMBER,
  /** Its capital, which stands for it where it acts: 'Moscow said'. */
  CAPITAL,
  /** Its government: 'the Kremlin'. */
  GOVERNMENT
}
