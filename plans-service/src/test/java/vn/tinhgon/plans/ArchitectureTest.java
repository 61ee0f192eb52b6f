package vn.tinhgon.plans;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.time.Instant;
import java.time.LocalDate;
import jakarta.ws.rs.core.Context;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("vn.tinhgon.plans");

    @Test
    void concepts_do_not_depend_on_each_other_in_circles() {
        slices().matching("vn.tinhgon.plans.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a concept that cannot be read alone is no concept")
                .check(CLASSES);
    }

    @Test
    void technology_is_a_leaf() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..rest..", "..messaging..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.tinhgon.plans..rest..", "vn.tinhgon.plans..messaging..")
                .because("the model must not know how it is reached")
                .check(CLASSES);
    }

    @Test
    void the_model_does_not_know_http() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..rest..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .because("a rule holds whoever asks")
                .check(CLASSES);
    }

    @Test
    void time_comes_from_the_clock() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .because("dates are those of Asia/Ho_Chi_Minh, and tests choose them")
                .check(CLASSES);
    }

    @Test
    void fields_are_private() {
        noFields()
                .that()
                .areNotStatic()
                .and()
                .areNotAnnotatedWith(Context.class)
                .should()
                .notBePrivate()
                .because("state changes through verbs only")
                .check(CLASSES);
    }
}
