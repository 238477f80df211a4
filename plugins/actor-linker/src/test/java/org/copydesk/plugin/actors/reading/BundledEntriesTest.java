package org.copydesk.plugin.actors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.plugin.actors.base.Candidates;
import org.copydesk.plugin.actors.base.Entries;
import org.copydesk.plugin.actors.base.KnownNames;
import org.copydesk.plugin.actors.table.PluginTables;
import org.copydesk.plugin.actors.table.Row;
import org.junit.jupiter.api.Test;

class BundledEntriesTest {

  private static final Entries BASE = BundledEntries.read();

  @Test
  void everyIdStandsOnceInAllTables() {
    List<String> ids = rows().map(row -> row.text("id")).toList();
    assertThat(ids).doesNotHaveDuplicates().hasSize((int) BASE.size());
  }

  @Test
  void everyCountryThatAnEntryNamesIsThere() {
    Set<String> unknown = new HashSet<>();
    Stream.concat(
            rows().flatMap(row -> row.list("country").stream()).map(code -> "country:" + code),
            rows().flatMap(row -> row.list("parent").stream()))
        .filter(id -> BASE.entry(id).isEmpty())
        .forEach(unknown::add);
    assertThat(unknown).isEmpty();
  }

  @Test
  void aLeaderHasTheNameOfNobodyElse() {
    KnownNames names = KnownNames.of(List.of(BASE), Set.of());
    List<String> shared = new ArrayList<>();
    for (Row row : PluginTables.rows("leaders.csv")) {
      for (String name : Stream.concat(Stream.of(row.text("name")), aliases(row)).toList()) {
        if (names.lookUp(name).stream().map(a -> a.entry().id()).distinct().count() > 1) {
          shared.add(name);
        }
      }
    }
    assertThat(shared).isEmpty();
  }

  @Test
  void namesInTheNewsFindTheirEntries() {
    for (String[] pair :
        new String[][] {
          {"Nelson Mandela", "person:nelson-mandela"},
          {"Mohammed Morsi", "person:mohamed-morsi"},
          {"Islamic State", "org:islamic-state"},
          {"Norwegians", "country:NO"},
          {"Pretoria", "country:ZA"},
        }) {
      assertThat(Candidates.of(pair[0], List.of(BASE)))
          .as(pair[0])
          .anyMatch(candidate -> candidate.known().entry().id().equals(pair[1]));
    }
  }

  private static Stream<Row> rows() {
    return Stream.of("countries.csv", "organisations.csv", "leaders.csv")
        .flatMap(file -> PluginTables.rows(file).stream());
  }

  private static Stream<String> aliases(Row row) {
    return row.list("aliases").stream();
  }
}
