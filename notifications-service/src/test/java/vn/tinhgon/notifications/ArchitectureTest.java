package vn.tinhgon.notifications;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.time.LocalDate;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses SERVICE =
            new ClassFileImporter()
                    .withImportOption(DO_NOT_INCLUDE_TESTS)
                    .importPackages("vn.tinhgon.notifications");

    @Test
    void concepts_have_no_cycles() {
        slices().matching("vn.tinhgon.notifications.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a concept that needs another must not be needed by it")
                .check(SERVICE);
    }

    @Test
    void technology_is_a_leaf() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..rest..", "..messaging..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "vn.tinhgon.notifications..rest..",
                        "vn.tinhgon.notifications..messaging..",
                        "jakarta.ws.rs..",
                        "org.apache.kafka..")
                .because("what is told does not depend on how it is heard of or read")
                .check(SERVICE);
    }

    @Test
    void time_comes_from_the_clock() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .because("today is a question to the one clock")
                .check(SERVICE);
    }

    @Test
    void state_is_nobody_elses() {
        fields().that()
                .areNotStatic()
                .should()
                .notBePublic()
                .because("state changes through methods")
                .check(SERVICE);
    }
}
