package org.copydesk.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Who may know whom in the engine. */
class EngineLawsTest {

  private static final JavaClasses ENGINE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.copydesk.engine");

  @Test
  void configAloneKnowsAParserOfYaml() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.copydesk.engine.config")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.snakeyaml..", "org.yaml..", "tools.jackson.dataformat.yaml..")
        .check(ENGINE);
  }

  @Test
  void pluginAloneKnowsTheMachineryOfPf4j() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.copydesk.engine.plugin")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.pf4j..")
        .check(ENGINE);
  }

  @Test
  void theRunAndItsStoreKnowNeitherFilesNorPlugins() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.copydesk.engine.pipeline..",
            "org.copydesk.engine.worker..",
            "org.copydesk.engine.process..",
            "org.copydesk.engine.run..",
            "org.copydesk.engine.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.copydesk.engine.config..",
            "org.copydesk.engine.plugin..",
            "org.copydesk.engine.assembly..")
        .check(ENGINE);
  }

  @Test
  void configAndPluginDoNotKnowEachOther() {
    noClasses()
        .that()
        .resideInAPackage("org.copydesk.engine.config..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.copydesk.engine.plugin..")
        .check(ENGINE);
    noClasses()
        .that()
        .resideInAPackage("org.copydesk.engine.plugin..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.copydesk.engine.config..")
        .check(ENGINE);
  }

  @Test
  void packagesGoInNoCircle() {
    slices().matching("org.copydesk.engine.(*)..").should().beFreeOfCycles().check(ENGINE);
  }

  /** The canary: the rules above looked at classes that do know these things. */
  @Test
  void theRulesSeeWhatTheyForbid() {
    assertThat(ENGINE.size()).isGreaterThan(50);
    for (String[] pair : new String[][] {{"config", "org.snakeyaml.."}, {"plugin", "org.pf4j.."}}) {
      ArchRule forbidden =
          classes()
              .that()
              .resideInAPackage("org.copydesk.engine." + pair[0])
              .should()
              .onlyDependOnClassesThat()
              .resideOutsideOfPackage(pair[1]);
      assertThatThrownBy(() -> forbidden.check(ENGINE)).isInstanceOf(AssertionError.class);
    }
  }
}
