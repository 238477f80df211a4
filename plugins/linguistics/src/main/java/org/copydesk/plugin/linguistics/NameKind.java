package org.copydesk.plugin.linguistics;

/** What the word lists know of a word or phrase. */
enum NameKind {
  /** A given name. */
  GIVEN("given-names.txt"),
  /** A family name. */
  SURNAME("surnames.txt"),
  /** A town. */
  CITY("cities.txt"),
  /** A region, state, river, sea, mountain or well-known place. */
  REGION("regions.txt"),
  /** A country. */
  COUNTRY(""),
  /** A nationality, religion or political group. */
  NATIONALITY("nationalities.txt"),
  /** A body that is widely known. */
  ORGANISATION("organisations.txt"),
  /** An event, work or other thing with a name. */
  EVENT("events.txt"),
  /** A title or role, kept in lower case. */
  TITLE("titles.txt"),
  /** A day, a month, a sign of time: no part of a name. */
  CALENDAR("calendar.txt"),
  /** A capitalised word that names nobody. */
  NO_NAME("no-names.txt"),
  /** A word that begins a longer name with 'of'. */
  HEAD_OF("heads-of.txt"),
  /** A word that begins a longer name with 'for'. */
  HEAD_FOR("heads-for.txt");

  /** The kinds that make a phrase a name wherever it stands. */
  static final int KNOWN =
      COUNTRY.bit()
          | NATIONALITY.bit()
          | ORGANISATION.bit()
          | CITY.bit()
          | REGION.bit()
          | EVENT.bit();

  /** Places of any kind. */
  static final int PLACE = COUNTRY.bit() | CITY.bit() | REGION.bit();

  private final String file;

  NameKind(String file) {
    this.file = file;
  }

  /** Returns the list's file, empty for a kind that is read out of a table. */
  String file() {
    return file;
  }

  /** Returns the kind as a bit in a set of kinds. */
  int bit() {
    return 1 << ordinal();
  }
}
