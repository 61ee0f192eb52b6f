package vn.tinhgon.plans.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WarmUpTest {

    @Test
    void the_plan_that_a_start_reads_has_something_of_everything() {
        var reading = StoredReading.of(WarmUp.read(1).findFirst().orElseThrow());

        assertThat(reading.tasks()).hasSizeGreaterThan(5);
        assertThat(reading.restructurings()).isNotEmpty();
        assertThat(reading.reportingDuties()).isNotEmpty();
        assertThat(reading.targets()).isNotEmpty();
    }
}
