package org.copydesk.plugin.actors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.base.AliasKind;
import org.copydesk.plugin.actors.base.Entry;
import org.copydesk.plugin.actors.base.Name;
import org.copydesk.plugin.actors.base.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FtmEntriesTest {

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  @Test
  void aPersonIsReadWithAllNames() throws IOException {
    Received base =
        read(
            """
            {"id": "ve-anna", "caption": "Anna Velm", "schema": "Person", "properties": {"name": ["Anna Velm", "Анна Велм"],\
             "alias": ["A. Velm"], "weakAlias": ["Annie"], "nationality": ["ve"], "birthDate": ["1961-04-02"],\
             "position": ["Minister of finance"], "wikidataId": ["Q900000005"], "topics": ["role.pep"]}}
            """);
    Entry anna = base.entry("ve-anna");
    assertThat(anna.type()).isEqualTo(ActorType.PERSON);
    assertThat(anna.countries()).containsExactly("country:VE");
    assertThat(anna.classes()).contains("minister");
    assertThat(anna.details().validity()).isEqualTo(new Validity("1961-04-02", ""));
    assertThat(anna.details().codes()).containsEntry("wikidata", "Q900000005");
    assertThat(base.names("ve-anna"))
        .containsExactlyInAnyOrder(
            Name.of("Anna Velm", AliasKind.NAME),
            Name.of("Анна Велм", AliasKind.NAME),
            Name.of("A. Velm", AliasKind.NAME),
            Name.of("Annie", AliasKind.WEAK));
  }

  @Test
  void topicsTellArmedGroupsAndParties() throws IOException {
    Received base =
        read(
            """
            {"id": "a", "schema": "Organization", "properties": {"name": ["Red Hand"], "topics": ["crime.terror"]}}
            {"id": "b", "schema": "Organization", "properties": {"name": ["Peasants' League"], "topics": ["pol.party"]}}
            {"id": "c", "schema": "PublicBody", "properties": {"name": ["Ministry of Salt"]}}
            {"id": "d", "schema": "Company", "properties": {"name": ["Velm Salt Works"]}}
            """);
    assertThat(base.entry("a").type()).isEqualTo(ActorType.ARMED_GROUP);
    assertThat(base.entry("b").type()).isEqualTo(ActorType.PARTY);
    assertThat(base.entry("c").type()).isEqualTo(ActorType.GOVERNMENT_BODY);
    assertThat(base.entry("d").type()).isEqualTo(ActorType.ORGANISATION);
  }

  @Test
  void whatIsNoActorIsLeftOutAndWhatIsWrongIsTold() throws IOException {
    Received base =
        read(
            """
            {"id": "s", "schema": "Vessel", "properties": {"name": ["Salt Queen"]}}
            {"id": "n", "schema": "Person", "properties": {}}
            {"id": "x", "properties": {"name": ["Who"]}}
            """);
    assertThat(base.entries).isEmpty();
    assertThat(base.problems).containsExactly("line 2: no 'name'", "line 3: no 'schema'");
  }

  private Received read(String lines) throws IOException {
    Received received = new Received();
    Path file = Files.writeString(folder.resolve("entities.ftm.json"), lines);
    assertThat(EntryFile.read(file, null, Choice.DEFAULT, received).format()).isEqualTo(Format.FTM);
    return received;
  }
}
