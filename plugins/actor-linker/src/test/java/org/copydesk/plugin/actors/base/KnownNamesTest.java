package org.copydesk.plugin.actors.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.reading.BundledEntries;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class KnownNamesTest {

  private static final KnownNames BUNDLED = KnownNames.of(List.of(BundledEntries.read()), Set.of());

  @Test
  void marksAndBlanksInANameDoNotCount() {
    assertThat(BUNDLED.lookUp("al Qaeda")).isEqualTo(BUNDLED.lookUp("al-Qaeda")).isNotEmpty();
    assertThat(BUNDLED.lookUp("U.S.")).isEqualTo(BUNDLED.lookUp("US")).isNotEmpty();
  }

  @Test
  void capitalsCount() {
    assertThat(BUNDLED.lookUp("us")).isEmpty();
  }

  @Test
  void aCountryHasItsPeople() {
    Entry norway = BUNDLED.entry("country:NO").orElseThrow();
    assertThat(norway.type()).isEqualTo(ActorType.COUNTRY);
    assertThat(BUNDLED.people(norway)).contains("Norwegians");
  }

  @Test
  void everyEntryHasAnIdOfItsOwn() {
    assertThat(BUNDLED.size()).isGreaterThan(3000);
  }

  @Nested
  class SeveralBases {

    private final Entries first = base(person("kb:1", "Anna Velm", "Anna"), person("kb:2", "Bo"));
    private final Entries second =
        base(person("kb:1", "Anna Older", "Annie"), person("kb:3", "Anna", "Bo"));
    private final KnownNames both = KnownNames.of(List.of(first, second), Set.of());

    @Test
    void theEarlierHidesAnEntryOfTheSameIdWithAllItsNames() {
      assertThat(both.entry("kb:1").orElseThrow().name()).isEqualTo("Anna Velm");
      assertThat(both.lookUp("Annie")).isEmpty();
    }

    @Test
    void ofOneNameTheEarlierComesFirst() {
      assertThat(both.lookUp("Anna"))
          .extracting(alias -> alias.entry().id())
          .containsExactly("kb:1", "kb:3");
    }
  }

  @Test
  void ofOneNameTheOneThatIsMeantMoreOftenComesFirst() {
    KnownEntry rare = person("kb:1", "Bo");
    KnownEntry frequent = weighing(40, person("kb:2", "Bo"));
    KnownNames names = KnownNames.of(List.of(base(rare, frequent)), Set.of());
    assertThat(names.lookUp("Bo"))
        .extracting(alias -> alias.entry().id())
        .containsExactly("kb:2", "kb:1");
  }

  @Test
  void namesOfOtherLanguagesAreLeftOut() {
    KnownEntry known = person("kb:1", "Germany");
    Name french = new Name("Allemagne", AliasKind.NAME, Set.of("fr"));
    KnownEntry both = new KnownEntry(known.entry(), List.of(known.names().get(0), french));
    assertThat(KnownNames.of(List.of(base(both)), Set.of("en")).lookUp("Allemagne")).isEmpty();
    assertThat(KnownNames.of(List.of(base(both)), Set.of("fr")).lookUp("Allemagne")).hasSize(1);
  }

  @Test
  void aNameOfARegionIsANameOfItsLanguage() {
    KnownEntry known = person("kb:1", "Labour");
    Name british = new Name("Labour lot", AliasKind.NAME, Set.of("en-gb"));
    KnownEntry both = new KnownEntry(known.entry(), List.of(british));
    assertThat(KnownNames.of(List.of(base(both)), Set.of("en")).lookUp("Labour lot")).hasSize(1);
  }

  private static Entries base(KnownEntry... entries) {
    return EntriesInMemory.of(List.of(entries));
  }

  private static KnownEntry person(String id, String... names) {
    Entry entry = new Entry(id, names[0], ActorType.PERSON, Set.of(), Set.of(), Details.NONE);
    return new KnownEntry(
        entry, Arrays.stream(names).map(name -> Name.of(name, AliasKind.NAME)).toList());
  }

  private static KnownEntry weighing(long weight, KnownEntry known) {
    Entry entry = known.entry();
    Details details =
        new Details("", Validity.ALWAYS, List.of(), List.of(), java.util.Map.of(), weight);
    return new KnownEntry(
        new Entry(entry.id(), entry.name(), entry.type(), Set.of(), Set.of(), details),
        known.names());
  }
}
