package vn.tinhgon.reporting;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;

import vn.tinhgon.platform.testing.EventPublisher;
import vn.tinhgon.platform.testing.SampleProvince;
import vn.tinhgon.platform.testing.ServiceHabits;
import vn.tinhgon.reporting.progress.rest.ProgressApi;

@QuarkusTest
class ReportingHabitsTest extends ServiceHabits {

    @BeforeEach
    void the_province_is_known() {
        try (var publisher = new EventPublisher()) {
            SampleProvince.events().forEach(publisher::publish);
        }
        await().atMost(ofSeconds(20)).until(() -> ProgressApi.as("approver").knowsTheCaller());
    }

    @Override
    protected String existing(String template) {
        return template;
    }
}
