package ru.tandem;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The house keeps its plan: who may know whom. */
class HouseTest {

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("ru.tandem");

  private static final ApplicationModules MODULES = ApplicationModules.of(Tandem.class);

  @Test
  void modulesUseOnlyWhatTheyMay() {
    MODULES.verify();
  }

  @Test
  void onlyTheDoorAndTheSandboxKnowTelegram() {
    noClasses()
        .that()
        .resideOutsideOfPackages("ru.tandem.telegram..", "ru.tandem.sandbox..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.telegram..", "ru.tandem.telegram..")
        .check(CODE);
  }

  @Test
  void aFeatureTalksOnlyInItsBot() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "ru.tandem.conversation..", "ru.tandem.telegram..", "ru.tandem.sandbox..", "..bot..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("ru.tandem.conversation..")
        .check(CODE);
  }

  @Test
  void nothingSeesMonitoring() {
    noClasses()
        .that()
        .resideOutsideOfPackages("ru.tandem.monitoring..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("ru.tandem.monitoring..")
        .allowEmptyShould(true)
        .check(CODE);
  }

  @Test
  void noNameIsMadeOfSuffixes() {
    for (String suffix :
        List.of("Impl", "Manager", "Helper", "Util", "Dto", "Mapper", "Constants")) {
      noClasses().should().haveSimpleNameEndingWith(suffix).check(CODE);
    }
  }

  /** Spring calls a component by its simple name: with two of one name nothing starts. */
  @Test
  void noTwoComponentsHaveOneName() {
    assertThat(
            CODE.stream()
                .filter(type -> type.isMetaAnnotatedWith(Component.class))
                .map(JavaClass::getSimpleName))
        .doesNotHaveDuplicates();
  }

  /** Whoever stands in a line says where by a name from the list of that line. */
  @Test
  void nobodysPlaceIsANumber() throws IOException {
    Pattern number = Pattern.compile("@Order\\(-?\\d");
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      assertThat(files.filter(Files::isRegularFile))
          .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(number));
    }
  }

  /** What fails there in a listener of Spring's own ends the process. */
  @Test
  void whatIsDoneAtAStartIsTriedAgain() {
    noClasses()
        .that()
        .resideOutsideOfPackages("ru.tandem.sandbox..")
        .and()
        .doNotHaveSimpleName("Starts")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.springframework.boot.context.event.ApplicationReadyEvent")
        .check(CODE);
  }

  /** One within that of an update could not be refused without undoing what others do in it. */
  @Test
  void noActHasATransactionOfItsOwn() {
    noMethods().should().beAnnotatedWith(Transactional.class).check(CODE);
    noClasses().should().beAnnotatedWith(Transactional.class).check(CODE);
  }

  @Test
  void nobodyAsksTheSystemForTheTime() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "ru.tandem.timetable..",
            "ru.tandem.delivery..",
            "ru.tandem.telegram..",
            "ru.tandem.sandbox..")
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CODE);
  }

  /** Run with {@code -Dtandem.write=true} to draw it anew. */
  @Test
  void theDrawingOfTheHouseIsTrue() throws IOException {
    Path file = Path.of("docs/modules.md");
    String drawn = drawing();
    if (Boolean.getBoolean("tandem.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, drawn);
    }
    assertThat(file).hasContent(drawn);
  }

  private static String drawing() {
    StringBuilder drawing =
        new StringBuilder(
            """
            # The modules

            Drawn from the code by `HouseTest`; an arrow goes from the one who knows to the one who is known.
            What every module may use is written in its `package-info.java`.

            ```mermaid
            flowchart TD
            """);
    List<ApplicationModule> modules =
        MODULES.stream().sorted((one, other) -> name(one).compareTo(name(other))).toList();
    for (ApplicationModule module : modules) {
      module.getDependencies(MODULES, DependencyDepth.IMMEDIATE).stream()
          .map(dependency -> name(dependency.getTargetModule()))
          .filter(target -> !target.equals(name(module)))
          .distinct()
          .sorted()
          .forEach(
              target ->
                  drawing
                      .append("  ")
                      .append(name(module))
                      .append(" --> ")
                      .append(target)
                      .append('\n'));
    }
    return drawing.append("```\n").toString();
  }

  private static String name(ApplicationModule module) {
    return module.getIdentifier().toString();
  }
}
