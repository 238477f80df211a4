package org.copydesk.plugin.quotes.attribution;

/** How an attribution was found, from the surest to the least sure. */
public enum Finding {
  /** A cue beside words between marks. */
  TAG,
  /** A cue with a clause. */
  CLAUSE,
  /** 'according to'. */
  SOURCE,
  /** A colon after a name. */
  COLON,
  /** A cue with an object that is told of. */
  TOPIC,
  /** Words between marks somewhere behind a cue. */
  FRAGMENT,
  /** The speaker of what stands before. */
  CARRIED,
  /** A turn of a transcript. */
  TURN,
  /** Paragraphs set apart, without marks, that a tag leads to. */
  BLOCK,
  /** A name behind a dash after the words. */
  SIGNED,
  /** Nobody is named. */
  NONE,
  /** Words that only their marks set off: a term, a slogan. */
  SET_OFF
}
