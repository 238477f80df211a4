package org.copydesk.acceptance;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;

/** The laws of the house, each with a canary: classes of this test that break it. */
enum Law {
  PACKAGES_DO_NOT_IMPORT_EACH_OTHER_IN_A_CIRCLE(
      slices().matching("org.copydesk.(**)").should().beFreeOfCycles(),
      "org.copydesk.canary.circle"),

  THE_API_KNOWS_NOTHING_OF_THE_HOUSE(
      noClasses()
          .that()
          .resideInAPackage("org.copydesk.api..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.copydesk..").and(not(resideInAPackage("org.copydesk.api..")))),
      "org.copydesk.api.canary"),

  THE_API_KNOWS_NEITHER_TIKA_NOR_YAML_NOR_PF4J_MACHINERY(
      noClasses()
          .that()
          .resideInAPackage("org.copydesk.api..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.apache.tika..", "tools.jackson..", "org.yaml..")
                  .or(machineryOfPf4j())),
      "org.copydesk.api.canary"),

  ONLY_THE_LOADER_KNOWS_TIKA(
      noClasses()
          .that()
          .resideOutsideOfPackages("org.copydesk.loader..", "org.copydesk.bench..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.tika.."),
      "org.copydesk.engine.canary"),

  ONLY_THE_CONFIGURATION_READS_YAML(
      noClasses()
          .that()
          .resideOutsideOfPackage("org.copydesk.engine.config..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("tools.jackson.dataformat.yaml..", "org.yaml..", "org.snakeyaml.."),
      "org.copydesk.engine.canary"),

  ONLY_THE_PLUGIN_ROOM_KNOWS_PF4J_MACHINERY(
      noClasses()
          .that()
          .resideOutsideOfPackage("org.copydesk.engine.plugin..")
          .should()
          .dependOnClassesThat(machineryOfPf4j()),
      "org.copydesk.api.canary"),

  THE_RUNNER_KNOWS_NEITHER_YAML_NOR_PLUGINS_NOR_ASSEMBLY(
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
              "org.copydesk.engine.assembly..",
              "org.copydesk.loader.."),
      "org.copydesk.engine.run.canary"),

  LOADER_AND_ENGINE_DO_NOT_KNOW_EACH_OTHER(
      noClasses()
          .that()
          .resideInAPackage("org.copydesk.loader..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.copydesk.engine.."),
      "org.copydesk.loader.canary"),

  NOTHING_REACHES_UP(
      noClasses()
          .that()
          .resideInAnyPackage("org.copydesk.loader..", "org.copydesk.engine..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.copydesk.embed..", "org.copydesk.cli.."),
      "org.copydesk.engine.run.canary"),

  THE_COMMAND_LINE_GOES_THROUGH_THE_FRONT_DOOR(
      noClasses()
          .that()
          .resideInAPackage("org.copydesk.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.copydesk.loader.."),
      "org.copydesk.cli.canary"),

  PLUGINS_KNOW_THE_API_ALONE(
      noClasses()
          .that()
          .resideInAPackage("org.copydesk.plugin..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.copydesk.loader..",
              "org.copydesk.engine..",
              "org.copydesk.embed..",
              "org.copydesk.testkit..",
              "org.copydesk.cli.."),
      "org.copydesk.plugin.canary"),

  PLUGINS_DO_NOT_KNOW_EACH_OTHER(
      slices().matching("org.copydesk.plugin.(*)..").should().notDependOnEachOther(),
      "org.copydesk.plugin"),

  ONLY_THE_COMMAND_LINE_ENDS_THE_PROCESS(
      noClasses()
          .that()
          .resideOutsideOfPackage("org.copydesk.cli..")
          .should()
          .callMethod(System.class, "exit", int.class),
      "org.copydesk.engine.canary"),

  ONLY_A_WORKER_PROCESS_AND_A_COMMAND_LINE_END_AT_ONCE(
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.copydesk.engine.process..", "org.copydesk.cli..", "org.copydesk.bench..")
          .should()
          .callMethod(Runtime.class, "halt", int.class),
      "org.copydesk.engine.canary"),

  NAMES_SAY_WHAT_A_THING_IS(
      noClasses()
          .that()
          .resideInAPackage("org.copydesk..")
          .should()
          .haveNameMatching(".*(Manager|Helper|Utils?|Common|Base|Impl|Data|Info|Handler)(\\$.*)?"),
      "org.copydesk.canary.names"),

  PACKAGES_ARE_ROOMS_NOT_DRAWERS(
      noClasses()
          .should()
          .resideInAnyPackage(
              "..util..", "..utils..", "..helpers..", "..common..", "..exceptions.."),
      "org.copydesk.canary.util");

  final ArchRule rule;
  final String canary;

  Law(ArchRule rule, String canary) {
    this.rule = rule.as(name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
    this.canary = canary;
  }

  /** PF4J's two markers are part of the contract; everything else of it is machinery. */
  private static DescribedPredicate<JavaClass> machineryOfPf4j() {
    Pattern marker = Pattern.compile("org\\.pf4j\\.(Extension|ExtensionPoint)");
    return DescribedPredicate.describe(
        "are PF4J machinery",
        type ->
            type.getPackageName().startsWith("org.pf4j")
                && !marker.matcher(type.getName()).matches());
  }
}
