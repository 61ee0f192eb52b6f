package vn.tinhgon.agencies;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

import vn.tinhgon.platform.testing.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super("vn.tinhgon.agencies");
    }

    @Test
    void parts_of_a_restructuring_have_no_cycles() {
        slices().matching("vn.tinhgon.agencies.restructuring.(**)")
                .should()
                .beFreeOfCycles()
                .because("rules judge what a merger does, and a merger knows of no rule")
                .check(classes());
    }
}
