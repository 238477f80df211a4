package org.copydesk.plugin.actors.link;

/** What speaks for or against a candidate; each is a number with a weight of its own. */
enum Feature {
  /** The logarithm of its share in the names, compared with that of the likeliest by them. */
  SHARE,
  /** That a name stands for an entry at all, when nothing else is known. */
  NAME,
  /** That one of the names has several words, and is no weak alias. */
  LONG_NAME,
  /** That the names are weak aliases of it. */
  WEAK_NAME,
  /** The part of the places of a weak name that the entity layer has as no such name. */
  WEAK_WORD,
  /** How many words of its portrait stand in the sentences round its names. */
  NEAR,
  /** How many more stand elsewhere in the text. */
  FAR,
  /** The part of its places that the entity layer gives a type that fits. */
  FITTING_TYPE,
  /** The part of its places that the entity layer gives a type that does not. */
  STRANGE_TYPE,
  /** That the text has another name that is its alone. */
  EVIDENT,
  /** How many entries that the text surely names it belongs to, or belong to it. */
  RELATED,
  /** That it belongs to a state or its politics, and the text names other countries alone. */
  FOREIGN,
  /** That it is a country, and the text tells of a match, in which its name is a team's. */
  TEAM,
  /** That it is a team, and the text tells of a match. */
  PLAYING,
  /** That it did not hold on the day of the document. */
  OUT_OF_DATE,
  /** That the text describes it in a way that the base does too. */
  DESCRIBED,
  /** That the text describes it in other ways alone. */
  STRANGELY_DESCRIBED,
  /** That the text puts it where the base does. */
  AT_HOME,
  /** That the text puts it in another country or party. */
  ELSEWHERE
}
