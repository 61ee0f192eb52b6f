package vn.tinhgon.agencies.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static vn.tinhgon.agencies.correction.CorrectionsApi.body;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.AgenciesApi.Department;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.agencies.Told;
import vn.tinhgon.events.AgencyCorrected;
import vn.tinhgon.platform.time.VietnamClock;

@QuarkusTest
class CorrectionsResourceTest {

    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");
    private static final CorrectionsApi CORRECTIONS = CorrectionsApi.agencies("registrar");
    @Inject Told told;

    @BeforeEach
    void province() {
        Province.register();
    }

    @Test
    void a_correction_is_known_from_now_on_and_what_was_known_before_stays() {
        var agency = REGISTRAR.department("Sở Đính chính");
        var before = OffsetDateTime.now(ZoneOffset.UTC);
        var read = "/agencies/" + agency.id();

        correct(agency, "2010-01-01", "2015-01-01", Map.of("name", "Ty Đính chính"))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Ty Đính chính"));

        REGISTRAR.get(read + "?asOf=2009-12-31").body("name", equalTo(agency.name()));
        REGISTRAR.get(read + "?asOf=2014-12-31").body("name", equalTo("Ty Đính chính"));
        REGISTRAR.get(read + "?asOf=2015-01-01").body("name", equalTo(agency.name()));
        REGISTRAR
                .get(read + "?asOf=2014-12-31&knownAt=" + before)
                .body("name", equalTo(agency.name()));
        REGISTRAR
                .get(read + "/history")
                .body("versions.validFrom", contains("2004-01-01", "2010-01-01", "2015-01-01"));
        REGISTRAR.get(read + "/history?all=true").body("versions", hasSize(4));
        REGISTRAR
                .get("/agencies?q=ty dinh chinh&asOf=2014-12-31")
                .body("items.id", hasItem(agency.id().toString()));
    }

    @Test
    void consumers_are_told_what_was_corrected_and_why() {
        var agency = REGISTRAR.department("Sở Kể lại");

        correct(agency, "2010-01-01", null, Map.of("mailbox", "kelai@haugiang.example"))
                .statusCode(201);

        assertThat(told.about(agency.id().toString(), AgencyCorrected.class))
                .singleElement()
                .satisfies(
                        event -> {
                            assertThat(event.agency().mailbox())
                                    .isEqualTo("kelai@haugiang.example");
                            assertThat(event.validFrom()).isEqualTo("2010-01-01");
                            assertThat(event.reason()).isEqualTo("Nhập nhầm");
                        });
    }

    @Test
    void only_days_on_which_the_agency_stood_can_be_corrected() {
        var agency = REGISTRAR.department("Sở Có hạn");
        AgenciesApi.decide(
                REGISTRAR.absorb(
                        LocalDate.of(2024, 1, 1), REGISTRAR.department("Sở Nhận"), agency));

        refused(correct(agency, "2003-01-01", "2005-01-01", name()), "validFrom");
        refused(correct(agency, "2023-01-01", null, name()), "validFrom");
        refused(correct(agency, "2015-01-01", "2015-01-01", name()), "validTo");
        correct(agency, "2023-01-01", "2024-01-01", name()).statusCode(201);
    }

    @Test
    void what_is_to_come_is_changed_by_a_case_and_not_corrected() {
        var agency = REGISTRAR.department("Sở Hôm nay");
        var today = LocalDate.now(VietnamClock.ZONE);

        refused(correct(agency, today.plusDays(1).toString(), null, name()), "validFrom");
        refused(correct(agency, "2010-01-01", today.plusDays(1).toString(), name()), "validTo");
        correct(agency, today.toString(), null, name()).statusCode(201);
    }

    @Test
    void superiors_stood_all_the_time_and_are_nowhere_below() {
        var above = REGISTRAR.department("Sở Trên");
        var below = REGISTRAR.department("Chi cục Dưới", above.id());
        var ended = REGISTRAR.department("Sở Đã hết");
        AgenciesApi.decide(REGISTRAR.absorb(LocalDate.of(2024, 1, 1), above, ended));

        refused(correct(above, "2010-01-01", null, parent(below)), "changes.parentId");
        refused(correct(below, "2010-01-01", null, parent(ended)), "changes.parentId");
        correct(below, "2010-01-01", "2024-01-01", parent(ended)).statusCode(201);
    }

    @Test
    void a_level_that_was_not_there_or_not_the_area_s_is_refused() {
        var agency = REGISTRAR.department("Sở Sai cấp");

        refused(correct(agency, "2010-01-01", null, Map.of("level", "CANTON")), "changes.level");
        refused(correct(agency, "2010-01-01", null, Map.of("level", "COMMUNE")), "changes.level");
        correct(agency, "2010-01-01", null, Map.of("areaId", UUID.randomUUID())).statusCode(404);
    }

    @Test
    void a_correction_changes_something_gives_its_reason_and_is_made_on_the_current_version() {
        var agency = REGISTRAR.department("Sở Đúng rồi");

        refused(correct(agency, "2010-01-01", null, Map.of()), "changes");
        CORRECTIONS.correct(agency.id(), 7, body("2010-01-01", null, name())).statusCode(412);
        CORRECTIONS
                .correct(agency.id(), 0, Map.of("validFrom", "2010-01-01", "changes", name()))
                .statusCode(400)
                .body("errors.field", hasItem(containsString("reason")));
        CorrectionsApi.agencies("foreign")
                .correct(agency.id(), 0, body("2010-01-01", null, name()))
                .statusCode(404);
    }

    private static void refused(ValidatableResponse answer, String field) {
        answer.statusCode(400).body("errors[0].field", equalTo(field));
    }

    private static Map<String, Object> name() {
        return Map.of("name", "Sở Khác hẳn");
    }

    private static Map<String, Object> parent(Department parent) {
        return Map.of("parentId", parent.id());
    }

    private static ValidatableResponse correct(
            Department agency, String from, String to, Map<String, ?> changes) {
        return CORRECTIONS.correct(agency.id(), from, to, changes);
    }
}
