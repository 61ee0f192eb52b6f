package vn.tinhgon.notifications.recipient.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhgon.platform.testing.SampleProvince.HEALTH;

import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhgon.notifications.testing.Events;
import vn.tinhgon.notifications.testing.NotificationsApi;

@QuarkusTest
class RecipientsResourceTest {

    private final NotificationsApi administrator = NotificationsApi.as("administrator");
    private final String email = UUID.randomUUID() + "@haugiang.example";

    @BeforeEach
    void the_province_is_known() {
        Events.settleTheProvince();
    }

    @Test
    void an_address_is_registered_listed_and_removed_but_never_deleted() {
        var registered = administrator.register(HEALTH, email, "en");
        var id = registered.<String>path("id");

        assertThat(registered.statusCode()).isEqualTo(201);
        assertThat(registered.header("Location")).endsWith("/api/v1/recipients/" + id);
        assertThat(administrator.recipients(HEALTH).jsonPath().getList("items.id")).contains(id);

        var removed = administrator.remove(id, registered.header("ETag"));

        assertThat(removed.statusCode()).isEqualTo(200);
        assertThat(removed.<String>path("removedOn")).isNotNull();
        assertThat(administrator.recipient(id).<String>path("email")).isEqualTo(email);
    }

    @Test
    void an_address_is_registered_once_and_again_after_its_removal() {
        var first = administrator.register(HEALTH, email, "vi");

        var second = administrator.register(HEALTH, email.toUpperCase(), "vi");

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.<String>path("code")).isEqualTo("recipient-already-registered");

        administrator.remove(first.path("id"), first.header("ETag"));

        assertThat(administrator.register(HEALTH, email, "vi").statusCode()).isEqualTo(201);
    }

    @Test
    void a_removal_names_the_version_it_was_made_on_and_happens_once() {
        var registered = administrator.register(HEALTH, email, "vi");
        var id = registered.<String>path("id");

        assertThat(administrator.remove(id, "\"99\"").statusCode()).isEqualTo(412);

        var removed = administrator.remove(id, registered.header("ETag"));
        var again = administrator.remove(id, removed.header("ETag"));

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.<String>path("code")).isEqualTo("recipient-already-removed");
    }

    @Test
    void an_agency_that_is_unknown_or_not_the_callers_is_refused() {
        var unknown = administrator.register(UUID.randomUUID(), email, "vi");
        var foreign = NotificationsApi.as("foreign").register(HEALTH, email, "vi");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.<String>path("code")).isEqualTo("agency-not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"không phải thư", "\\\"a b\\\"@c.vn", "sở@haugiang.example", "a@localhost"})
    void what_no_mail_would_reach_is_refused_by_field(String wrong) {
        var refusal = administrator.register(HEALTH, wrong, "vi");

        assertThat(refusal.statusCode()).isEqualTo(400);
        assertThat(refusal.<String>path("errors[0].field")).isEqualTo("email");
    }
}
