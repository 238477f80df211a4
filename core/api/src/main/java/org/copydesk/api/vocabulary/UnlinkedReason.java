package org.copydesk.api.vocabulary;

/** Why an actor has no entry, although a knowledge base has its name. */
public enum UnlinkedReason {
  /** Several entries have the name, and the text does not tell which is meant. */
  AMBIGUOUS,
  /** The text gives too little reason to believe that an entry is meant. */
  UNSURE,
  /** The text has the name for somebody whose full name is another. */
  ANOTHER_NAME,
  /** The word is a name of an entry only where the text has a surer one of it. */
  WEAK_NAME
}
