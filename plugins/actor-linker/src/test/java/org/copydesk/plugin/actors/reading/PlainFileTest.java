package org.copydesk.plugin.actors.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.base.AliasKind;
import org.copydesk.plugin.actors.base.BadBaseException;
import org.copydesk.plugin.actors.base.EntriesInMemory;
import org.copydesk.plugin.actors.base.Entry;
import org.copydesk.plugin.actors.base.Name;
import org.copydesk.plugin.actors.base.Validity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainFileTest {

  private static final String HEADER = "id,name,type,aliases,description\n";

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  @Nested
  class GoodRows {

    @Test
    void aRowGivesItsNameAndItsAliases() throws IOException {
      Received base =
          received(
              HEADER + "red-hand,Red Hand,armed-group,the Hand|RH,Armed movement in Orsania\n");
      assertThat(base.texts("red-hand")).containsExactly("Red Hand", "Hand", "RH");
      assertThat(base.entry("red-hand").type()).isEqualTo(ActorType.ARMED_GROUP);
      assertThat(base.entry("red-hand").classes()).contains("armed movement", "movement");
    }

    @Test
    void theAdjectiveAndThePeopleOfACountryAreTold() throws IOException {
      Received base =
          received(HEADER + "orsania,Orsania,country,Orsanian|Orsanians|Republic of Orsania,\n");
      assertThat(base.names("orsania"))
          .extracting(Name::kind)
          .containsExactly(AliasKind.NAME, AliasKind.ADJECTIVE, AliasKind.PEOPLE, AliasKind.NAME);
    }

    @Test
    void columnsTellMoreThanTheNames() throws IOException {
      Received base =
          received(
              "id,name,type,country,valid-from,valid-to,prior,parent,codes,weight,aliases-fr\n"
                  + "np,New Party,party,VE,1999,2007-03,old-party,bloc,isin:X1|lei:Y2,12,"
                  + "Parti neuf\n");
      Entry entry = base.entry("np");
      assertThat(entry.countries()).containsExactly("country:VE");
      assertThat(entry.details().validity()).isEqualTo(new Validity("1999", "2007-03"));
      assertThat(entry.details().prior()).containsExactly("old-party");
      assertThat(entry.details().parents()).containsExactly("bloc");
      assertThat(entry.details().codes()).containsEntry("isin", "X1").containsEntry("lei", "Y2");
      assertThat(entry.details().weight()).isEqualTo(12);
      assertThat(base.names("np")).contains(new Name("Parti neuf", AliasKind.NAME, Set.of("fr")));
    }

    @Test
    void jsonLinesGiveTheSame() throws IOException {
      Received base =
          received(
              "{\"id\": \"rh\", \"name\": \"Red Hand\", \"type\": \"armed-group\", \"weight\": 7,"
                  + " \"aliases\": {\"en\": [\"the Hand\", \"R|H\"], \"fr\": [\"Main rouge\"]},"
                  + " \"codes\": {\"un\": \"Q.1\"}}\n\n");
      assertThat(base.names("rh"))
          .containsExactlyInAnyOrder(
              Name.of("Red Hand", AliasKind.NAME),
              new Name("Hand", AliasKind.NAME, Set.of("en")),
              new Name("R|H", AliasKind.NAME, Set.of("en")),
              new Name("Main rouge", AliasKind.NAME, Set.of("fr")));
      assertThat(base.entry("rh").details().codes()).containsEntry("un", "Q.1");
      assertThat(base.entry("rh").details().weight()).isEqualTo(7);
    }

    @Test
    void aPackedFileIsUnpacked() throws IOException {
      Path file = folder.resolve("base.csv.gz");
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
        out.write((HEADER + "a,Anna Velm,person,,\n").getBytes(StandardCharsets.UTF_8));
      }
      assertThat(PlainFile.read(file, false).entry("a")).isPresent();
    }
  }

  @Nested
  class BadRows {

    private static final String ROWS =
        HEADER
            + "a,Red Hand,armed group,,\n"
            + "b,,person,,\n"
            + "c,Good One,person,,\n"
            + "c,Twice There,person,,\n"
            + "d,Too,person,,Lives in Velm, Orsania\n";

    @Test
    void allOfThemAreNamedByLine() {
      assertThatThrownBy(() -> read(ROWS))
          .isInstanceOf(BadBaseException.class)
          .hasMessageContaining("base has 4 bad rows")
          .hasMessageContaining("line 2: 'armed group' is no type; the types are person")
          .hasMessageContaining("line 3: no 'name'")
          .hasMessageContaining("line 5: the id 'c' stands on line 4 already")
          .hasMessageContaining("line 6: 6 fields, but the header has 5 columns");
    }

    @Test
    void theyAreLeftOutWhereThatIsWanted() throws IOException {
      EntriesInMemory base = PlainFile.read(file(ROWS), true);
      assertThat(base.size()).isOne();
      assertThat(base.entry("c").orElseThrow().entry().name()).isEqualTo("Good One");
    }

    @Test
    void entriesThatWereEachOtherBeforeAreNamedAndRead() throws IOException {
      String rows =
          "id,name,type,prior,parent\nx,X Party,party,y,\ny,Y Party,party,z,\nz,Z Party,party,x,w\n"
              + "w,W Bloc,organisation,,w\nv,V Party,party,x,w\n";
      assertThatThrownBy(() -> read(rows))
          .hasMessageContaining("has 2 bad rows")
          .hasMessageContaining("line 4: 'prior' goes in a circle: z → x → y → z")
          .hasMessageContaining("line 5: 'parent' goes in a circle: w → w");
      EntriesInMemory base = PlainFile.read(file(rows), true);
      assertThat(base.size()).isEqualTo(5);
      assertThat(base.entry("x").orElseThrow().entry().details().prior()).containsExactly("y");
      assertThat(base.entry("z").orElseThrow().entry().details().prior()).isEmpty();
      assertThat(base.entry("v").orElseThrow().entry().details().parents()).containsExactly("w");
    }

    @Test
    void aColumnThatNobodyKnowsIsNamedOnce() {
      assertThatThrownBy(() -> read("id,name,typ\na,Red Hand,person\nb,Blue Hand,person\n"))
          .hasMessageContaining("has 3 bad rows")
          .hasMessageContaining("unknown column 'typ'")
          .hasMessageContaining("no 'type'");
    }

    @Test
    void aLineThatIsNoJsonIsNamed() {
      assertThatThrownBy(() -> read("{\"id\": \"a\"\n[1]\n"))
          .hasMessageContaining("line 1: this is no JSON")
          .hasMessageContaining("line 2: an object is expected");
    }

    @Test
    void datesCodesAndWeightsAreChecked() throws IOException {
      Received base =
          received(
              "id,name,type,valid-from,valid-to,codes,weight\n"
                  + "a,Anna,person,1999-13,,,\n"
                  + "b,Bert,person,2001,1999,,\n"
                  + "c,Cora,person,,,none,\n"
                  + "d,Dora,person,,,,-4\n");
      assertThat(base.entries).isEmpty();
      assertThat(base.problems)
          .containsExactly(
              "line 2: 'valid-from' is '1999-13'; write 1991, 1991-12 or 1991-12-26",
              "line 3: 'valid-to' is before 'valid-from'",
              "line 4: the code 'none' is not REGISTER:CODE",
              "line 5: the weight '-4' is no whole number from 0");
    }

    @Test
    void aQuoteThatIsNeverClosedEndsTheReading() throws IOException {
      Received base = received(HEADER + "a,Anna,person,,\nb,\"Bert,person,,\nc,Cora,person,,\n");
      assertThat(base.entries).hasSize(1);
      assertThat(base.problems).singleElement().asString().contains("nothing after this place");
    }

    @Test
    void aMissingFileSaysSo() {
      assertThatThrownBy(() -> PlainFile.read(folder.resolve("none.csv"), false))
          .hasMessageContaining("none.csv cannot be read; is the path right?");
    }

    @Test
    void anotherEncodingSaysSo() throws IOException {
      Path file = folder.resolve("latin.csv");
      Files.write(file, new byte[] {'i', 'd', '\n', (byte) 0xe9, '\n'});
      assertThatThrownBy(() -> PlainFile.read(file, false)).hasMessageContaining("is not in UTF-8");
    }
  }

  private Path file(String rows) throws IOException {
    return Files.writeString(folder.resolve("base"), rows);
  }

  private EntriesInMemory read(String rows) throws IOException {
    return PlainFile.read(file(rows), false);
  }

  private Received received(String rows) throws IOException {
    Received received = new Received();
    EntryFile.read(file(rows), null, Choice.DEFAULT, received);
    return received;
  }
}
