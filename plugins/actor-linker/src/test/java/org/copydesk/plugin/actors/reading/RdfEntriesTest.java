package org.copydesk.plugin.actors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.base.AliasKind;
import org.copydesk.plugin.actors.base.Entry;
import org.copydesk.plugin.actors.base.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RdfEntriesTest {

  private static final Choice BODIES = new Choice(List.of("en"), List.of(), ActorType.ORGANISATION);

  private static final String TURTLE =
      """
      # The bodies of Orsania.
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix org: <http://www.w3.org/ns/org#> .

      <http://example.org/salt> a skos:Concept ;
        skos:prefLabel "Salt Board"@en, "Office du sel"@fr ;
        skos:altLabel "OSB"@en-GB, "Salt Office"@en ;
        skos:definition "Public body for the salt trade"@en ;
        skos:broader <http://example.org/trade> ;
        skos:exactMatch <http://www.wikidata.org/entity/Q900000010> .
      <http://example.org/union> a org:Organization ; skos:prefLabel "Salt Workers' Union" .
      <http://example.org/scheme> a skos:ConceptScheme ; skos:prefLabel "Bodies"@en .
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  @Test
  void conceptsAreReadFromTurtle() throws IOException {
    Received base = read(TURTLE, BODIES, Format.TURTLE);
    assertThat(base.problems).isEmpty();
    assertThat(base.entries).hasSize(2);
    Entry salt = base.entry("http://example.org/salt");
    assertThat(salt.name()).isEqualTo("Salt Board");
    assertThat(salt.type()).isEqualTo(ActorType.ORGANISATION);
    assertThat(salt.classes()).contains("public body", "body");
    assertThat(salt.details().parents()).containsExactly("http://example.org/trade");
    assertThat(salt.details().codes()).containsEntry("wikidata", "Q900000010");
    assertThat(base.names("http://example.org/salt"))
        .contains(new Name("Salt Office", AliasKind.NAME, Set.of("en")))
        .extracting(Name::text)
        .containsExactly("Salt Board", "OSB", "Salt Office");
  }

  @Test
  void nTriplesAreReadInAnyOrder() throws IOException {
    Received base =
        read(
            """
            <http://example.org/a> <http://xmlns.com/foaf/0.1/name> "Anna Velm" .
            <http://example.org/b> <http://xmlns.com/foaf/0.1/name> "Bert Velm" .
            <http://example.org/b> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://xmlns.com/foaf/0.1/Person> .
            <http://example.org/a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://xmlns.com/foaf/0.1/Person> .
            """,
            Choice.DEFAULT,
            Format.TURTLE);
    assertThat(base.entry("http://example.org/a").name()).isEqualTo("Anna Velm");
    assertThat(base.entry("http://example.org/b").type()).isEqualTo(ActorType.PERSON);
  }

  @Test
  void rdfXmlIsRead() throws IOException {
    Received base =
        read(
            """
            <?xml version="1.0"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                xmlns:skos="http://www.w3.org/2004/02/skos/core#">
              <skos:Concept rdf:about="http://example.org/salt">
                <skos:prefLabel xml:lang="en">Salt Board</skos:prefLabel>
                <skos:notation>7.1</skos:notation>
              </skos:Concept>
            </rdf:RDF>
            """,
            BODIES,
            Format.RDFXML);
    assertThat(base.texts("http://example.org/salt")).containsExactly("Salt Board");
    assertThat(base.entry("http://example.org/salt").details().codes())
        .containsEntry("notation", "7.1");
  }

  @Test
  void aFileThatAnEntityNamesIsNotRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "letmein");
    Received base =
        read(
            """
            <?xml version="1.0"?>
            <!DOCTYPE rdf [<!ENTITY s SYSTEM "%s">]>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                xmlns:skos="http://www.w3.org/2004/02/skos/core#">
              <skos:Concept rdf:about="http://example.org/salt">
                <skos:prefLabel xml:lang="en">Board &s;</skos:prefLabel>
              </skos:Concept>
            </rdf:RDF>
            """
                .formatted(secret.toUri()),
            BODIES,
            Format.RDFXML);
    assertThat(base.entries.toString() + base.problems).doesNotContain("letmein");
  }

  @Test
  void whatDoesNotTellItsTypeIsToldByLine() throws IOException {
    Received base = read(TURTLE, Choice.DEFAULT, Format.TURTLE);
    assertThat(base.entries).hasSize(1);
    assertThat(base.problems)
        .containsExactly(
            "line 5: its classes do not tell which type of actor it is; name one with --type");
  }

  @Test
  void whatComesBeforeAMistakeIsRead() throws IOException {
    Received base = read(TURTLE + "<http://example.org/x> a ;;; nonsense", BODIES, Format.TURTLE);
    assertThat(base.entries).hasSize(2);
    assertThat(base.problems)
        .singleElement()
        .asString()
        .startsWith("line 13: Expected an RDF value here")
        .endsWith("nothing after this place was read");
  }

  private Received read(String text, Choice choice, Format format) throws IOException {
    Received received = new Received();
    Path file = Files.writeString(folder.resolve("bodies"), text);
    assertThat(EntryFile.read(file, null, choice, received).format()).isEqualTo(format);
    return received;
  }
}
