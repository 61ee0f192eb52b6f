package vn.tinhgon.reporting;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;

import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;
import vn.tinhgon.platform.testing.ServiceHabits;

@QuarkusTest
class ReportingHabitsTest extends ServiceHabits {

    @Inject RegistryCopy registry;

    @BeforeEach
    void the_province_is_known() {
        SampleProvince.tell(registry);
    }

    @Override
    protected String existing(String template) {
        return template;
    }
}
