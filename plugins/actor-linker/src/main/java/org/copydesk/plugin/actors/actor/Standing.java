package org.copydesk.plugin.actors.actor;

/** What a cluster is known by. */
enum Standing {
  /** By a name of its own. */
  NAMED,
  /** By the name of somebody else: 'ISIS supporters'. */
  GROUP,
  /** By those who are meant together: 'Jane Doe and her sister'. */
  JOINT,
  /** By descriptions alone: 'a spokesman'. */
  DESCRIBED,
  /** It is a place. */
  PLACE,
  /** It is a thing. */
  THING
}
