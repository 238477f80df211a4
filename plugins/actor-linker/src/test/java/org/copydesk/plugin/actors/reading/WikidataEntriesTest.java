package org.copydesk.plugin.actors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.base.AliasKind;
import org.copydesk.plugin.actors.base.Entry;
import org.copydesk.plugin.actors.base.Name;
import org.copydesk.plugin.actors.base.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WikidataEntriesTest {

  private static final String PARTY =
      """
      {"type":"item","id":"Q900000001","labels":{"en":{"language":"en","value":"Orsanian Peasants' League"},\
      "fr":{"language":"fr","value":"Ligue paysanne"},"de":{"language":"de","value":"Bauernbund"}},\
      "descriptions":{"en":{"language":"en","value":"political party in Orsania"}},\
      "aliases":{"en":[{"language":"en","value":"OPL"},{"language":"en","value":"Peasants' League"}]},\
      "claims":{"P31":[{"mainsnak":{"snaktype":"value","property":"P31","datavalue":{"value":\
      {"entity-type":"item","numeric-id":7278,"id":"Q7278"},"type":"wikibase-entityid"}},"rank":"normal"}],\
      "P17":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q900000002"}}},"rank":"normal"}],\
      "P571":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"time":"+1921-03-00T00:00:00Z","precision":10}}},\
      "rank":"normal"}],\
      "P576":[{"mainsnak":{"snaktype":"somevalue","property":"P576"},"rank":"normal"}],\
      "P1365":[{"mainsnak":{"datavalue":{"value":{"id":"Q900000009"}}},"rank":"deprecated"}],\
      "P856":[{"mainsnak":{"datavalue":{"value":"http://example.org","type":"string"}},"rank":"normal"}]},\
      "sitelinks":{"enwiki":{"site":"enwiki","title":"OPL"},"frwiki":{"site":"frwiki","title":"X"}}}""";

  private static final String COUNTRY =
      """
      {"id":"Q900000002","type":"item","labels":{"mul":{"language":"mul","value":"Orsania"}},"descriptions":[],"aliases":[],\
      "claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q6256"}}},"rank":"normal"}],\
      "P1549":[{"mainsnak":{"datavalue":{"value":{"text":"Orsanians","language":"en"}}},"rank":"normal"}],\
      "P297":[{"mainsnak":{"datavalue":{"value":"OQ"}},"rank":"normal"}]},"sitelinks":{}}""";

  private static final String RIVER =
      """
      {"id":"Q900000003","type":"item","labels":{"en":{"language":"en","value":"River Velm"}},\
      "claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q4022"}}},"rank":"normal"}]}}""";

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  @Test
  void aDumpGivesTheItemsOfTheUsualClasses() throws IOException {
    Received base = dump(Choice.DEFAULT);
    assertThat(base.problems).isEmpty();
    assertThat(base.entries).hasSize(2);
    Entry party = base.entry("Q900000001");
    assertThat(party.name()).isEqualTo("Orsanian Peasants' League");
    assertThat(party.type()).isEqualTo(ActorType.PARTY);
    assertThat(party.countries()).containsExactly("Q900000002");
    assertThat(party.classes()).contains("political party");
    assertThat(party.details().validity()).isEqualTo(new Validity("1921-03", ""));
    assertThat(party.details().prior()).isEmpty();
    assertThat(party.details().weight()).isEqualTo(2);
    assertThat(base.texts("Q900000001"))
        .containsExactly("Orsanian Peasants' League", "OPL", "Peasants' League");
  }

  @Test
  void aCountryHasItsPeopleAndItsCode() throws IOException {
    Received base = dump(Choice.DEFAULT);
    assertThat(base.entry("Q900000002").details().codes()).containsEntry("iso-3166-alpha-2", "OQ");
    assertThat(base.names("Q900000002"))
        .contains(
            Name.of("Orsania", AliasKind.NAME),
            new Name("Orsanians", AliasKind.PEOPLE, Set.of("en")));
  }

  @Test
  void languagesAndClassesAreChosen() throws IOException {
    Received base = dump(new Choice(List.of("fr", "en"), List.of("Q4022=group", "Q7278"), null));
    assertThat(base.entry("Q900000001").name()).isEqualTo("Ligue paysanne");
    assertThat(base.names("Q900000001"))
        .contains(new Name("Ligue paysanne", AliasKind.NAME, Set.of("fr")))
        .noneMatch(name -> name.text().equals("Bauernbund"));
    assertThat(base.entry("Q900000003").type()).isEqualTo(ActorType.GROUP);
    assertThat(base.entries).hasSize(2);
  }

  @Test
  void anExtractWithoutBracketsIsReadAsWell() throws IOException {
    assertThat(read(PARTY + "\n" + COUNTRY + "\n", Choice.DEFAULT).entries).hasSize(2);
  }

  @Test
  void aPackedDumpIsUnpacked() throws IOException {
    Path file = folder.resolve("dump.json.bz2");
    try (OutputStream out = new BZip2CompressorOutputStream(Files.newOutputStream(file))) {
      out.write(("[\n" + PARTY + "\n]\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    Received received = new Received();
    assertThat(EntryFile.read(file, null, Choice.DEFAULT, received).format())
        .isEqualTo(Format.WIKIDATA);
    assertThat(received.entries).hasSize(1);
  }

  @Test
  void aDumpThatIsCutShortIsToldByLine() throws IOException {
    Received base = read("[\n" + PARTY + ",\n" + COUNTRY.substring(0, 90), Choice.DEFAULT);
    assertThat(base.entries).hasSize(1);
    assertThat(base.problems).singleElement().asString().startsWith("line 3: this is no JSON");
  }

  private Received dump(Choice choice) throws IOException {
    return read("[\n" + PARTY + ",\n" + COUNTRY + ",\r\n" + RIVER + "\n]\n", choice);
  }

  private Received read(String text, Choice choice) throws IOException {
    Received received = new Received();
    Path file = Files.writeString(folder.resolve("dump.json"), text);
    EntryFile.read(file, null, choice, received);
    return received;
  }
}
