package org.copydesk.plugin.actors.lexicon;

/** Small closed classes of words, listed in words.csv. */
public enum WordClass {
  /** Things written or published, which speak for those who issued them: 'letter', 'report'. */
  TEXT,
  /** Prepositions before a text of the subject's own: 'said in a statement'. */
  IN_A_TEXT,
  /** Verbs of issuing a text: 'release', 'send'. */
  ISSUE,
  /** Verbs whose subject speaks, wants or decides: 'say', 'warn', 'insist'. */
  ACT,
  /** Verbs that say what their object did: 'accuse', 'slam' (somebody for doing something). */
  JUDGE,
  /** Words in a description that make it somebody else: 'other', 'rival'. */
  OTHER,
  /** Words in a name that make it a part of a state. */
  GOVERNMENT_NAME,
  /** Words in a name that make it a party. */
  PARTY_NAME,
  /** Words in a name that make it a medium. */
  MEDIA_NAME,
  /** Words in a name that make it an armed group. */
  ARMED_NAME,
  /** Words in a name that may tell of what it is: 'Commission on Road Safety'. */
  OFFICE_NAME,
  /** Days of the week and months. */
  DATE,
  /** Words in a name that make it a body of some kind. */
  BODY_NAME,
  /** Words that follow a name and mean the government of a country. */
  GOVERNMENT,
  /** Endings of a person's name. */
  NAME_SUFFIX,
  /** Verbs and adjectives after an 'it' that stands for nothing. */
  EMPTY_IT,
  /** Nouns for relations of one person to another: 'wife', 'running mate'. */
  RELATION,
  /** Nouns that fit anybody: 'the woman'. */
  ANY_PERSON,
  /** Nouns that fit any body of people: 'the group'. */
  ANY_BODY,
  /** Nouns for people in the public eye, who are spoken of so once they have been named. */
  PROMINENT,
  /** Titles that only people have: 'Mr.'. */
  PERSONAL_TITLE,
  /** Plurals that stand for an armed group as a whole: 'the militants'. */
  ARMED_PEOPLE,
  /** Nouns that fit any country. */
  ANY_COUNTRY,
  /** Nouns for bodies that as often mean a building, an activity or another thing. */
  THING,
  /** Nouns for places and buildings, singular and plural. */
  PLACE_NOUN,
  /** Names of days, faiths and the like, which name nobody. */
  NO_ACTOR,
  /** Words with which many names begin, which do not stand for a name on their own. */
  COMMON_NAME,
  /** Words of grammar, which tell nothing of whom a text is about. */
  FUNCTION,
  /** Words of matches and contests, in the singular. */
  SPORT,
  /** Words by which the name or the description of a team shows that it is one. */
  TEAM
}
