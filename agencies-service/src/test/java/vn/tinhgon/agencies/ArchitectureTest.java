package vn.tinhgon.agencies;

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
                    .importPackages("vn.tinhgon.agencies");

    @Test
    void concepts_have_no_cycles() {
        slices().matching("vn.tinhgon.agencies.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a concept is understood with those below it and without those above")
                .check(SERVICE);
    }

    @Test
    void parts_of_a_restructuring_have_no_cycles() {
        slices().matching("vn.tinhgon.agencies.restructuring.(**)")
                .should()
                .beFreeOfCycles()
                .because("rules judge what a merger does, and a merger knows of no rule")
                .check(SERVICE);
    }

    @Test
    void http_is_a_leaf() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..rest..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.tinhgon.agencies..rest..", "jakarta.ws.rs..")
                .because("a rule is the same whether HTTP, a job or a test asks for it")
                .check(SERVICE);
    }

    @Test
    void today_comes_from_the_clock() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .because("the day is the one in Vietnam, and a test may choose it")
                .check(SERVICE);
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
                .check(SERVICE);
    }
}
