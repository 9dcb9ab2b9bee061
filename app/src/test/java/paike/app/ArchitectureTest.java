package paike.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paike.model.school.SchoolFacts;
import paike.rules.Rule;

/** Who may import what, and the promises that hold for whole modules. */
class ArchitectureTest {
    private static final JavaClasses PAIKE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .withImportOption(location -> !location.contains("-tests.jar"))
                    .importPackages("paike");

    private static final String[] OF_THE_LANGUAGE = {"java..", "org.jspecify.annotations.."};

    /** A wrong path would make every other test here true of nothing. */
    @Test
    void everyModuleIsSeen() {
        var least =
                List.of(
                        at("model", 25),
                        at("rules", 45),
                        at("solver", 20),
                        at("datasets", 45),
                        at("app", 25));
        for (var module : least) {
            long found = PAIKE.that(resideInAPackage(module.name())).size();
            assertTrue(found > module.least(), module.name() + " has only " + found + " classes");
        }
    }

    private record Module(String name, int least) {}

    private static Module at(String name, int least) {
        return new Module("paike." + name + "..", least);
    }

    @Test
    void modelImportsNothingButTheLanguage() {
        mayImport("model").check(PAIKE);
    }

    @Test
    void rulesImportTheModelOnly() {
        mayImport("rules", "paike.model..").check(PAIKE);
    }

    @Test
    void solverImportsModelRulesAndItsEngines() {
        mayImport(
                        "solver",
                        "paike.model..",
                        "paike.rules..",
                        "ai.timefold..",
                        "com.google.ortools..",
                        "org.slf4j..")
                .check(PAIKE);
    }

    @Test
    void datasetsKnowNeitherSolverNorApp() {
        noClasses()
                .that()
                .resideInAPackage("paike.datasets..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("paike.solver..", "paike.app..", "paike.benchmarks..")
                .check(PAIKE);
    }

    @Test
    void onlySolverKnowsTimefold() {
        noClasses()
                .that(not(resideInAPackage("paike.solver..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.timefold..")
                .check(PAIKE);
    }

    @Test
    void onlyDatasetsAndAppKnowFileFormats() {
        noClasses()
                .that(not(resideInAnyPackage("paike.datasets..", "paike.app..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.fasterxml.jackson..", "org.apache.poi..", "de.siegmar.fastcsv..")
                .check(PAIKE);
    }

    @Test
    void rulesReadNoFilesNoClockAndNoChance() {
        var rules = noClasses().that().resideInAPackage("paike.rules..");
        rules.should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio..", "java.util.random..")
                .check(PAIKE);
        for (var type :
                List.of(
                        "java.time.Clock",
                        "java.time.InstantSource",
                        "java.util.Random",
                        "java.util.concurrent.ThreadLocalRandom")) {
            rules.should().dependOnClassesThat().haveFullyQualifiedName(type).check(PAIKE);
        }
        for (var now : List.of("nanoTime", "currentTimeMillis")) {
            rules.should().callMethod(System.class, now).check(PAIKE);
        }
        rules.should().callMethod(Math.class, "random").check(PAIKE);
        rules.should().callMethod(LocalTime.class, "now").check(PAIKE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "rules", "solver", "datasets", "app"})
    void packagesOfAModuleFormNoCycle(String module) {
        slices().matching("paike.%s.(**)".formatted(module))
                .should()
                .beFreeOfCycles()
                // The facts of a school list its clubs and its exams, and those name rooms and
                // subjects.
                .ignoreDependency(
                        equivalentTo(SchoolFacts.class)
                                .or(nameMatching("paike[.]model[.]school[.]AfterSchool")),
                        resideInAnyPackage("paike.model.afterschool..", "paike.model.calendar.."))
                .check(PAIKE);
    }

    @Test
    void rulesAreRecordsAndDoNotKnowEachOther() {
        var rule = classes().that().implement(Rule.class).and().areNotInterfaces();
        rule.and().resideInAPackage("paike.rules..").should().beRecords().check(PAIKE);
        assertTrue(
                PAIKE.stream().filter(c -> c.isRecord() && c.isAssignableTo(Rule.class)).count()
                        >= 25);
        slices().matching("paike.rules.(*)..").should().notDependOnEachOther().check(PAIKE);
    }

    @Test
    void onlyTheCommandLineSpeaksToTheTerminal() {
        var others =
                noClasses()
                        .that(not(resideInAPackage("paike.app.cli..")))
                        .and(not(resideInAPackage("paike.benchmarks..")));
        for (var stream : List.of("out", "err")) {
            others.should().accessField(System.class, stream).check(PAIKE);
        }
        others.should().callMethod(System.class, "exit", int.class).check(PAIKE);
        others.should().callMethod(Throwable.class, "printStackTrace").check(PAIKE);
    }

    private static ArchRule mayImport(String module, String... others) {
        var allowed = new ArrayList<>(List.of(OF_THE_LANGUAGE));
        allowed.add("paike." + module + "..");
        allowed.addAll(List.of(others));
        return classes()
                .that()
                .resideInAPackage("paike." + module + "..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(allowed.toArray(String[]::new))
                                .or(
                                        describe(
                                                "arrays of primitives",
                                                type ->
                                                        type.isArray()
                                                                && type.getBaseComponentType()
                                                                        .isPrimitive())));
    }
}
