package org.copydesk.plugin.actors.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.base.AliasKind;
import org.copydesk.plugin.actors.base.BadBaseException;
import org.copydesk.plugin.actors.base.Details;
import org.copydesk.plugin.actors.base.EntriesInMemory;
import org.copydesk.plugin.actors.base.Entry;
import org.copydesk.plugin.actors.base.KnownEntry;
import org.copydesk.plugin.actors.base.Name;
import org.copydesk.plugin.actors.base.Validity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexEntriesTest {

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  @Test
  void allThatAnEntrySaysIsReadBack() throws IOException {
    KnownEntry full =
        new KnownEntry(
            new Entry(
                "kb:1",
                "Volkspartei Orsaniens",
                ActorType.PARTY,
                Set.of("country:OR", "country:VE"),
                Set.of("party", "people's party"),
                new Details(
                    "Party of the centre",
                    new Validity("1949-05", "2001"),
                    List.of("kb:0"),
                    List.of("kb:9"),
                    Map.of("lei", "X", "isin", "Y"),
                    1L << 40)),
            List.of(
                Name.of("Volkspartei Orsaniens", AliasKind.NAME),
                new Name("Parti populaire", AliasKind.NAME, Set.of("fr", "be")),
                Name.of("Volksparteiler", AliasKind.MEMBER)));
    IndexEntries base = built(List.of(full));
    assertThat(base.entry("kb:1")).contains(full);
    assertThat(base.entry("kb:0")).isEmpty();
    assertThat(base.size()).isOne();
  }

  @Test
  void everyTypeAndEveryKindOfNameHasItsNumberInTheFile() {
    assertThat(EntryRecord.TYPES).containsExactlyInAnyOrder(ActorType.values());
    assertThat(EntryRecord.KINDS).containsExactlyInAnyOrder(AliasKind.values());
  }

  @Test
  void aBuiltBaseAnswersAsOneInMemory() throws IOException {
    List<KnownEntry> people = people(3000);
    IndexEntries built = built(people);
    EntriesInMemory inMemory = EntriesInMemory.of(people);
    for (int i = 0; i < 3000; i += 7) {
      String id = "kb:" + i;
      String key = "GIVEN" + i % 50 + "FAMILY" + i % 400;
      assertThat(built.entry(id)).isEqualTo(inMemory.entry(id)).isPresent();
      assertThat(built.named(key)).isEqualTo(inMemory.named(key)).isNotEmpty();
      assertThat(built.longestFrom("Given" + i % 50))
          .isEqualTo(inMemory.longestFrom("Given" + i % 50))
          .isPositive();
    }
    assertThat(built.named("NOBODY")).isEmpty();
    assertThat(built.longestFrom("Nobody")).isZero();
  }

  @Test
  void anEntryMayHaveAThousandNames() throws IOException {
    String[] names = new String[1000];
    Arrays.setAll(names, i -> "Name " + i);
    IndexEntries base = built(List.of(person("kb:1", 0, names)));
    assertThat(base.named("Name999")).hasSize(1);
    assertThat(base.named("Name0")).hasSize(1);
  }

  @Test
  void ofAThousandEntriesWithOneNameTheLikeliestAreGiven() throws IOException {
    List<KnownEntry> all = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      all.add(person("kb:" + i, i, "John Smith"));
    }
    List<IndexEntries.Hit> hits = built(all).named("JohnSmith");
    assertThat(hits).hasSizeBetween(10, 100);
    assertThat(hits.get(0).known().entry().id()).isEqualTo("kb:999");
  }

  @Test
  void theOrderOfAnEntrysSetsIsNotInTheFile() throws IOException {
    built(people(500));
    byte[] first = Files.readAllBytes(file());
    built(people(500));
    assertThat(Files.readAllBytes(file())).isEqualTo(first);
  }

  @Nested
  class WrongFiles {

    @Test
    void aFileOfAnotherKindIsNamed() throws IOException {
      Path other = Files.writeString(folder.resolve("other.kb"), "id,name,type\n");
      assertThatThrownBy(() -> IndexEntries.open(other))
          .isInstanceOf(BadBaseException.class)
          .hasMessageContaining("other.kb is no knowledge base that 'copydesk kb build' has built");
    }

    @Test
    void aFileThatIsCutShortIsNamed() throws IOException {
      built(people(2000));
      byte[] whole = Files.readAllBytes(file());
      for (int length : new int[] {20, 20_000, whole.length - 1}) {
        Files.write(file(), Arrays.copyOf(whole, length));
        assertThatThrownBy(() -> IndexEntries.open(file()))
            .isInstanceOf(BadBaseException.class)
            .hasMessageContaining("is not whole: it has " + length + " bytes");
      }
    }

    @Test
    void aChangedByteIsFoundWhereItIsRead() throws IOException {
      List<KnownEntry> people = people(2000);
      built(people);
      byte[] whole = Files.readAllBytes(file());
      for (int place = 9; place < whole.length; place += 997) {
        byte[] changed = whole.clone();
        changed[place] ^= 0x10;
        Files.write(file(), changed);
        assertIsWholeOrRefused(people);
      }
    }

    /** The rest of the header's block is empty, and nobody reads it. */
    private void assertIsWholeOrRefused(List<KnownEntry> people) {
      try {
        IndexEntries base = IndexEntries.open(file());
        for (KnownEntry person : people) {
          assertThat(base.entry(person.entry().id())).contains(person);
        }
      } catch (BadBaseException e) {
        assertThat(e).hasMessageContaining("build it anew with 'copydesk kb build'");
      }
    }

    @Test
    void anotherLayoutIsNamed() throws IOException {
      built(people(3));
      byte[] whole = Files.readAllBytes(file());
      whole[11] = 99;
      Files.write(file(), whole);
      assertThatThrownBy(() -> IndexEntries.open(file()))
          .hasMessageContaining("was built by another version of Copydesk (layout 99, here 1)");
    }
  }

  private Path file() {
    return folder.resolve("base.kb");
  }

  private IndexEntries built(List<KnownEntry> entries) throws IOException {
    try (IndexWriter writer = new IndexWriter(file())) {
      long line = 1;
      for (KnownEntry entry : entries) {
        writer.add(new Origin(0, line++), entry);
      }
      IndexFacts facts = new IndexFacts(entries.size(), 0, Map.of(), Map.of(), List.of());
      writer.complete(writer.faults(), facts);
    }
    return IndexEntries.open(file());
  }

  private static List<KnownEntry> people(int count) {
    List<KnownEntry> people = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String family = "Family" + i % 400;
      people.add(person("kb:" + i, i % 3, "Given" + i % 50 + " " + family, family));
    }
    return people;
  }

  private static KnownEntry person(String id, long weight, String... names) {
    Details details = new Details("", Validity.ALWAYS, List.of(), List.of(), Map.of(), weight);
    Entry entry =
        new Entry(
            id, names[0], ActorType.PERSON, Set.of("a", "b", "c", id), Set.of("x", "y"), details);
    return new KnownEntry(
        entry, Arrays.stream(names).map(name -> Name.of(name, AliasKind.NAME)).toList());
  }
}
