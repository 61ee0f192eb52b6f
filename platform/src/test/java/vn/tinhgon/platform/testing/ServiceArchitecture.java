package vn.tinhgon.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.time.Instant;
import java.time.LocalDate;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How every service is built: extend it once in each, and add what is the service's own. */
// The classes are read once for all rules.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ServiceArchitecture {

    private final String service;
    private final JavaClasses classes;

    protected ServiceArchitecture(String service) {
        this.service = service;
        this.classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(service);
    }

    protected JavaClasses classes() {
        return classes;
    }

    @Test
    void concepts_do_not_depend_on_each_other_in_circles() {
        slices().matching(service + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a concept is understood with those below it and without those above")
                .check(classes);
    }

    @Test
    void technology_is_a_leaf() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..rest..", "..messaging..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        service + "..rest..",
                        service + "..messaging..",
                        "jakarta.ws.rs..",
                        "org.apache.kafka..")
                .because("a rule is the same whether HTTP, an event, a job or a test asks for it")
                .check(classes);
    }

    @Test
    void time_comes_from_the_clock() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .because("the day is the one in Vietnam, and a test may choose it")
                .check(classes);
    }

    @Test
    void fields_are_private() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("..rest..")
                .and()
                .areNotStatic()
                .should()
                .bePrivate()
                .because("state changes through verbs only")
                .check(classes);
    }
}
