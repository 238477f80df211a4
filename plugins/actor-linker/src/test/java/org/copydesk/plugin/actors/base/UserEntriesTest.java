package org.copydesk.plugin.actors.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.api.vocabulary.ActorType;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserEntriesTest {

  private static final String HEADER = "id,name,type,aliases,description\n";

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  @Nested
  class GoodRows {

    @Test
    void aRowGivesItsNameAndItsAliases() throws IOException {
      List<Alias> aliases =
          read(
              "base.csv",
              HEADER + "red-hand,Red Hand,armed-group,the Hand|RH,Armed movement in Orsania\n");
      assertThat(aliases).extracting(Alias::text).containsExactly("Red Hand", "Hand", "RH");
      assertThat(aliases.get(0).entry().type()).isEqualTo(ActorType.ARMED_GROUP);
      assertThat(aliases.get(0).entry().classes()).contains("armed movement", "movement");
    }

    @Test
    void theAdjectiveAndThePeopleOfACountryAreTold() throws IOException {
      List<Alias> aliases =
          read(
              "base.csv",
              HEADER + "orsania,Orsania,country,Orsanian|Orsanians|Republic of Orsania,\n");
      assertThat(aliases)
          .extracting(Alias::kind)
          .containsExactly(AliasKind.NAME, AliasKind.ADJECTIVE, AliasKind.PEOPLE, AliasKind.NAME);
    }

    @Test
    void jsonLinesGiveTheSame() throws IOException {
      List<Alias> aliases =
          read(
              "base.jsonl",
              "{\"id\": \"rh\", \"name\": \"Red Hand\", \"type\": \"armed-group\", \"aliases\":"
                  + " [\"the Hand\", \"RH\"]}\n\n");
      assertThat(aliases).extracting(Alias::text).containsExactly("Red Hand", "Hand", "RH");
    }
  }

  @Nested
  class BadRows {

    @Test
    void allOfThemAreNamedByLine() {
      String rows =
          HEADER
              + "a,Red Hand,armed group,,\n"
              + "b,,person,,\n"
              + "c,Good One,person,,\n"
              + "c,Twice There,person,,\n"
              + "d,Too,person,,Lives in Velm, Orsania\n";
      assertThatThrownBy(() -> read("base.csv", rows))
          .isInstanceOf(BadBaseException.class)
          .hasMessageContaining("base.csv has 4 bad rows")
          .hasMessageContaining("line 2: 'armed group' is no type; the types are person")
          .hasMessageContaining("line 3: no 'name'")
          .hasMessageContaining("line 5: the id 'c' stands on line 4 already")
          .hasMessageContaining("line 6: 6 fields, but the header has 5 columns");
    }

    @Test
    void aColumnThatNobodyKnowsIsNamed() {
      assertThatThrownBy(() -> read("base.csv", "id,name,typ\na,Red Hand,person\n"))
          .hasMessageContaining("unknown column 'typ'")
          .hasMessageContaining("no 'type'");
    }

    @Test
    void aLineThatIsNoJsonIsNamed() {
      assertThatThrownBy(() -> read("base.jsonl", "{\"id\": \"a\"\n[1]\n"))
          .hasMessageContaining("line 1: this is no JSON")
          .hasMessageContaining("line 2: an object is expected");
    }

    @Test
    void aMissingFileSaysSo() {
      assertThatThrownBy(() -> UserEntries.read(folder.resolve("none.csv")))
          .hasMessageContaining("none.csv cannot be read; is the path right?");
    }

    @Test
    void anotherEncodingSaysSo() throws IOException {
      Path file = folder.resolve("latin.csv");
      Files.write(file, new byte[] {'i', 'd', '\n', (byte) 0xe9, '\n'});
      assertThatThrownBy(() -> UserEntries.read(file)).hasMessageContaining("is not in UTF-8");
    }
  }

  private List<Alias> read(String name, String rows) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, rows);
    return UserEntries.read(file);
  }
}
