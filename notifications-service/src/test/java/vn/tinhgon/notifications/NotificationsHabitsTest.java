package vn.tinhgon.notifications;

import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;

import vn.tinhgon.notifications.testing.Events;
import vn.tinhgon.notifications.testing.NotificationsApi;
import vn.tinhgon.platform.testing.SampleProvince;
import vn.tinhgon.platform.testing.ServiceHabits;

@QuarkusTest
class NotificationsHabitsTest extends ServiceHabits {

    private String recipient;

    @BeforeEach
    void the_province_is_known() {
        Events.settleTheProvince();
        recipient =
                NotificationsApi.as("administrator")
                        .register(
                                SampleProvince.FINANCE,
                                UUID.randomUUID() + "@haugiang.example",
                                "vi")
                        .path("id");
    }

    @Override
    protected String existing(String template) {
        return template.replace("{id}", recipient);
    }
}
