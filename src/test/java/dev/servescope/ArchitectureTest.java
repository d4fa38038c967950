package dev.servescope;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules between the layers, each with its reason. */
class ArchitectureTest {
  private static final String ROOT = "dev.servescope.";
  private static final String[] SIMULATION = {
    ROOT + "scenario..", ROOT + "run..", ROOT + "engine..", ROOT + "theory.."
  };

  /** More than this are known to be there; fewer means that the rules looked at nothing. */
  private static final int FLOOR = 150;

  private static JavaClasses all;

  @BeforeAll
  static void readClasses() {
    all =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.servescope");
  }

  @Test
  void theRulesLookAtAllClasses() {
    assertThat(all.size()).isGreaterThan(FLOOR);
    for (var layer :
        new String[] {"scenario", "run", "engine", "theory", "storage", "ui", "cli", "app"}) {
      assertThat(all.that(resideInAPackage(ROOT + layer + ".."))).as(layer).isNotEmpty();
    }
  }

  @Test
  void theRulesSeeInsideTheClassFilesOfThisJava() {
    var engineCalls =
        all.that(resideInAPackage(ROOT + "engine..")).stream()
            .flatMap(type -> type.getMethodCallsFromSelf().stream())
            .map(call -> call.getTargetOwner().getName());
    assertThat(engineCalls).contains("java.lang.StrictMath");
  }

  @Test
  void aLayerUsesOnlyTheLayersBelowIt() {
    check(
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("scenario")
            .definedBy(ROOT + "scenario..")
            .layer("run")
            .definedBy(ROOT + "run..")
            .layer("theory")
            .definedBy(ROOT + "theory..")
            .layer("engine")
            .definedBy(ROOT + "engine..")
            .layer("study")
            .definedBy(ROOT + "study..")
            .layer("storage")
            .definedBy(ROOT + "storage..")
            .layer("ui")
            .definedBy(ROOT + "ui..")
            .layer("cli")
            .definedBy(ROOT + "cli..")
            .layer("app")
            .definedBy(ROOT + "app..")
            .whereLayer("scenario")
            .mayNotAccessAnyLayer()
            .whereLayer("run")
            .mayOnlyAccessLayers("scenario")
            .whereLayer("theory")
            .mayOnlyAccessLayers("scenario")
            .whereLayer("engine")
            .mayOnlyAccessLayers("run", "scenario")
            .whereLayer("study")
            .mayOnlyAccessLayers("engine", "theory", "run", "scenario")
            .whereLayer("storage")
            .mayOnlyAccessLayers("run", "scenario")
            .whereLayer("ui")
            .mayOnlyAccessLayers("study", "run", "scenario")
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("app")
            .mayNotBeAccessedByAnyLayer()
            .because("what is simulated must not depend on how it is shown or kept"));
  }

  @Test
  void noPackagesUseEachOtherInACircle() {
    check(slices().matching("dev.servescope.(**)").should().beFreeOfCycles());
  }

  @Test
  void aScenarioKnowsTheJdkAndNothingElse() {
    check(
        classes()
            .that()
            .resideInAPackage(ROOT + "scenario..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", ROOT + "scenario..")
            .because("a scenario is a value that every layer shares"));
  }

  @Test
  void eachLibraryIsKnownToOneLayer() {
    only("the window", new String[] {"ui..", "app.."}, "javafx..", "atlantafx..", "org.kordamp..");
    only("tiles", new String[] {"ui.tile.."}, "eu.hansolo..");
    only("storage", new String[] {"storage.."}, "tools.jackson..", "com.fasterxml..");
    only("storage", new String[] {"storage.."}, "de.siegmar.fastcsv..", "javax.imageio..");
    only("storage", new String[] {"storage.."}, "java.awt..");
    only("the engine", new String[] {"engine.."}, "org.apache.commons.rng..");
    only("the engine", new String[] {"engine.copy"}, "org.objenesis..");
    only("theory", new String[] {"theory.."}, "org.apache.commons.statistics..");
    only("the command line", new String[] {"cli"}, "picocli..");
  }

  @Test
  void theCommandLineNeedsNoWindow() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + "cli..")
            .should()
            .dependOnClassesThat(
                resideInAPackage(ROOT + "ui..").and(not(resideInAPackage(ROOT + "ui.text"))))
            .because("a run must not wait for JavaFX; only what writes numbers is shared"));
  }

  private static void only(String who, String[] layers, String... libraries) {
    var packages = new String[layers.length];
    for (int i = 0; i < layers.length; i++) {
      packages[i] = ROOT + layers[i];
    }
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(packages)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(libraries)
            .because("only " + who + " knows this library, so that it can be replaced"));
  }

  @Test
  void theWindowReachesFilesThroughItsPorts() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + "ui..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.nio.file.Files")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.(File(In|Out)putStream|FileReader|FileWriter)")
            .because("the thread that draws must not wait for a disk"));
  }

  @Test
  void nothingReachesForANetwork() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                "java\\.net\\.(?!URL$|URI$|URISyntaxException$|URL(En|De)coder$).*"
                    + "|java\\.nio\\.channels\\..*(Socket|Server|Datagram|Network).*")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "java.net.http..", "javax.net..", "java.rmi..", "javafx.scene.web..")
            .orShould()
            .accessTargetWhere(opensAnAddress())
            .because("what people try here is nobody else's business"));
  }

  private static DescribedPredicate<JavaAccess<?>> opensAnAddress() {
    var names = Set.of("openConnection", "openStream", "getContent", "showDocument");
    return describe(
        "open an address",
        access ->
            names.contains(access.getName())
                && Set.of("java.net.URL", "javafx.application.HostServices")
                    .contains(access.getTargetOwner().getName()));
  }

  @Test
  void aRunKnowsNoClockAndNoChance() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(SIMULATION)
            .should()
            .accessTargetWhere(readsClockOrChance())
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Random.class, ThreadLocalRandom.class, Clock.class)
            .because("the same scenario gives the same run, to the last bit"));
  }

  private static DescribedPredicate<JavaAccess<?>> readsClockOrChance() {
    var names = Set.of("nanoTime", "currentTimeMillis", "now", "random");
    return describe(
        "read the clock or draw a number",
        access ->
            names.contains(access.getName())
                && (Set.of("java.lang.System", "java.lang.Math")
                        .contains(access.getTargetOwner().getName())
                    || access.getTargetOwner().getPackageName().startsWith("java.time")));
  }

  @Test
  void theEngineCountsOnStrictMathWhereProcessorsDiffer() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + "engine..")
            .should()
            .accessTargetWhere(isTranscendental())
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons.rng.sampling..")
            .because("Math's last bits differ between processors, and StrictMath's do not"));
  }

  private static DescribedPredicate<JavaAccess<?>> isTranscendental() {
    var names =
        Set.of(
            "exp", "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot", "sin", "cos", "tan",
            "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh");
    return describe(
        "call a transcendental function of Math",
        access ->
            access.getTargetOwner().getName().equals("java.lang.Math")
                && names.contains(access.getName()));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(all);
  }
}
