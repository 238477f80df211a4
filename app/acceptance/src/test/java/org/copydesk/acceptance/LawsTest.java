package org.copydesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LawsTest {

  private static final JavaClasses HOUSE = House.classes();

  @ParameterizedTest
  @EnumSource
  void everyLawHolds(Law law) {
    law.rule.check(HOUSE);
  }

  @ParameterizedTest
  @EnumSource
  void everyLawIsBrokenByItsCanary(Law law) {
    JavaClasses canary = new ClassFileImporter().importPackages(law.canary);
    assertThat(law.rule.allowEmptyShould(true).evaluate(canary).hasViolation()).isTrue();
  }

  @Test
  void theLawsLookAtEveryRoom() {
    for (String room :
        List.of("api", "loader", "engine", "embed", "testkit", "plugin.export", "cli")) {
      assertThat(HOUSE.stream().filter(c -> c.getPackageName().startsWith("org.copydesk." + room)))
          .as(room)
          .isNotEmpty();
    }
  }

  @Test
  void filesAreShort() throws IOException {
    List<Integer> lengths = new ArrayList<>();
    for (Path source : House.sources()) {
      int lines = Files.readAllLines(source).size();
      assertThat(lines).as("lines of %s", source).isLessThanOrEqualTo(300);
      lengths.add(lines);
    }
    lengths.sort(null);
    assertThat(lengths).hasSizeGreaterThan(50);
    assertThat(lengths.get(lengths.size() * 9 / 10)).isLessThanOrEqualTo(200);
  }
}
