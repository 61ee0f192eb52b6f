package vn.tinhgon.agencies.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.tinhgon.agencies.AgenciesApi.body;
import static vn.tinhgon.agencies.staffing.QuotaRoundsApi.request;
import static vn.tinhgon.agencies.staffing.QuotaRoundsApi.round;
import static vn.tinhgon.agencies.staffing.QuotaRoundsApi.row;
import static vn.tinhgon.agencies.staffing.QuotaRoundsApi.send;
import static vn.tinhgon.agencies.staffing.QuotaRoundsApi.transfer;
import static vn.tinhgon.agencies.staffing.StaffingApi.DECISION;
import static vn.tinhgon.agencies.staffing.StaffingApi.REGISTRAR;
import static vn.tinhgon.agencies.staffing.StaffingApi.grant;
import static vn.tinhgon.agencies.staffing.StaffingApi.of;
import static vn.tinhgon.agencies.staffing.StaffingApi.quota;
import static vn.tinhgon.agencies.staffing.StaffingApi.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.agencies.Told;
import vn.tinhgon.events.StaffingLimitExceeded;
import vn.tinhgon.events.StaffingUpdated;

@QuarkusTest
class QuotaRoundsResourceTest {

    private static final LocalDate Y2021 = LocalDate.of(2021, 1, 1);
    private static final LocalDate Y2022 = LocalDate.of(2022, 1, 1);
    private static final AgenciesApi FOREIGN = AgenciesApi.as("foreign");

    @Inject Told told;
    @Inject Jdbi jdbi;
    private UUID one;
    private UUID other;

    @BeforeEach
    void departments() {
        Province.register();
        one = REGISTRAR.department("Sở Một").id();
        other = REGISTRAR.department("Sở Hai").id();
    }

    @Test
    void one_decision_grants_the_quotas_of_many() {
        grant(one, Y2021, 50);

        round(row(one, "CIVIL_SERVANT", 48), row(other, "PUBLIC_EMPLOYEE_BUDGET", 7))
                .statusCode(200)
                .body("effectiveOn", equalTo("2022-01-01"))
                .body("agencies", equalTo(2))
                .body("decision.number", equalTo("1320/QĐ-UBND"))
                .body("categories.category[0]", equalTo("CIVIL_SERVANT"))
                .body("categories.before", contains(50, 0, 0))
                .body("categories.after", contains(48, 7, 0))
                .body("categories.fromPool", contains(-2, 7, 0));

        assertThat(quota(one, Y2022.minusDays(1))).isEqualTo(50);
        assertThat(quota(one, Y2022)).isEqualTo(48);
        of(other, "?asOf=2022-01-01").body("categories[1].quota", equalTo(7));
    }

    @Test
    void what_agencies_get_the_pool_gives() {
        var before = pool("CIVIL_SERVANT");
        grant(one, Y2021, 50);

        round(row(one, "CIVIL_SERVANT", 45), row(other, "CIVIL_SERVANT", 30)).statusCode(200);

        assertThat(pool("CIVIL_SERVANT") - before).isEqualTo(-75);
        assertThat(ledger()).isZero();
    }

    @Test
    void consumers_hear_of_each_agency_and_of_the_limits_that_it_breaks() {
        report(one, Y2021, 40, 1);

        round(row(one, "CIVIL_SERVANT", 38), row(other, "CIVIL_SERVANT", 30)).statusCode(200);

        for (var agency : List.of(one, other)) {
            assertThat(told.about(agency.toString(), StaffingUpdated.class))
                    .last()
                    .extracting(StaffingUpdated::effectiveOn)
                    .isEqualTo(Y2022);
        }
        assertThat(told.about(one.toString(), StaffingLimitExceeded.class))
                .last()
                .satisfies(
                        event -> {
                            assertThat(event.actual()).isEqualTo(40);
                            assertThat(event.limit()).isEqualTo(38);
                        });
        assertThat(told.about(other.toString(), StaffingLimitExceeded.class)).isEmpty();
    }

    @Test
    void an_agency_of_another_province_is_named_as_if_there_were_none_and_nothing_is_granted() {
        var foreign = FOREIGN.department(Province.NEIGHBOUR, "Sở của tỉnh khác", null).id();
        var nobody = UUID.randomUUID();

        round(
                        row(one, "CIVIL_SERVANT", 48),
                        row(foreign, "CIVIL_SERVANT", 30),
                        row(nobody, "CIVIL_SERVANT", 20))
                .statusCode(400)
                .body("code", equalTo("invalid-fields"))
                .body("errors.field", contains("grants[1].agencyId", "grants[2].agencyId"))
                .body("errors.code", contains("agency-unknown", "agency-unknown"))
                .body("errors[0].message", containsString(foreign.toString()))
                .body("errors[0].message", containsString("ngoài phạm vi"));

        assertThat(quota(one, Y2022)).isZero();
        FOREIGN.get("/agencies/{id}/staffing?asOf=2022-01-01", foreign)
                .body("version", equalTo(0))
                .body("categories[0].quota", equalTo(0));
    }

    @Test
    void who_has_ended_or_has_not_begun_is_named_by_its_row() {
        var survivor = REGISTRAR.department("Sở Ba");
        var absorbed = REGISTRAR.department("Sở Bốn");
        AgenciesApi.decide(REGISTRAR.absorb(LocalDate.of(2025, 3, 1), survivor, absorbed));

        round(row(survivor.id(), "CIVIL_SERVANT", 48), row(absorbed.id(), "CIVIL_SERVANT", 30))
                .statusCode(400)
                .body("errors.field", contains("grants[1].agencyId"))
                .body("errors.code", contains("quota-of-ended"))
                .body("errors[0].message", containsString(absorbed.name()));
        send(body(
                        "year",
                        1999,
                        "decision",
                        DECISION,
                        "grants",
                        List.of(row(one, "CIVIL_SERVANT", 1))))
                .statusCode(400)
                .body("errors.code", contains("agency-unknown"));
    }

    @Test
    void posts_that_a_case_has_moved_since_are_not_taken_away() {
        var giver = REGISTRAR.department("Sở Năm", "Việc làm");
        grant(giver.id(), LocalDate.of(2025, 6, 1), 25);
        AgenciesApi.decide(REGISTRAR.draft(transfer(giver, other, 20)));

        var late =
                body(
                        "year",
                        2025,
                        "effectiveOn",
                        "2025-08-01",
                        "decision",
                        DECISION,
                        "grants",
                        List.of(
                                row(one, "CIVIL_SERVANT", 5),
                                row(giver.id(), "CIVIL_SERVANT", 12)));

        send(late)
                .statusCode(422)
                .body("code", equalTo("quota-overdrawn"))
                .body("errors.field", contains("grants[1].posts"))
                .body("errors[0].message", containsString(giver.name()))
                .body("errors[0].message", containsString("thiếu 8 biên chế cán bộ, công chức"));
        assertThat(quota(one, LocalDate.of(2025, 8, 1))).isZero();
    }

    @Test
    void no_row_twice_no_round_without_decision_and_none_outside_its_year() {
        round(
                        row(one, "CIVIL_SERVANT", 48),
                        row(other, "CIVIL_SERVANT", 30),
                        row(one, "CIVIL_SERVANT", 47))
                .statusCode(400)
                .body("errors.field", contains("grants[2]"))
                .body("errors.message", contains("Loại \"cán bộ, công chức\" được nêu hai lần."));
        send(body("year", 2022, "grants", List.of(row(one, "CIVIL_SERVANT", 48))))
                .statusCode(422)
                .body("code", equalTo("quota-needs-decision"));
        send(body(
                        "year",
                        2022,
                        "effectiveOn",
                        "2023-01-01",
                        "decision",
                        DECISION,
                        "grants",
                        List.of(row(one, "CIVIL_SERVANT", 48))))
                .statusCode(400)
                .body("errors.field", contains("effectiveOn"));
        round().statusCode(400).body("errors.field", contains("grants"));
        round(row(one, "CIVIL_SERVANT", -1))
                .statusCode(400)
                .body("errors.field", contains("grants[0].posts"));
    }

    @Test
    void english_is_spoken_as_well() {
        send(request(row(UUID.randomUUID(), "CIVIL_SERVANT", 1)), "Accept-Language", "en")
                .statusCode(400)
                .body("errors[0].message", containsString("outside your scope"));
    }

    @Test
    void a_repeated_decision_is_booked_once() {
        var key = UUID.randomUUID().toString();
        var request = request(row(one, "CIVIL_SERVANT", 48));

        var first = send(request, "Idempotency-Key", key).statusCode(200).extract().asString();
        var again = send(request, "Idempotency-Key", key).statusCode(200).extract().asString();

        assertThat(again).isEqualTo(first);
        assertThat(grants(one)).isEqualTo(1);
        send(request(row(one, "CIVIL_SERVANT", 49)), "Idempotency-Key", key).statusCode(422);
    }

    private long pool(String category) {
        return number(
                "select coalesce(sum(posts), 0) from quota_entry where agency_id is null and category = '%s'"
                        .formatted(category));
    }

    private long ledger() {
        return number("select coalesce(sum(posts), 0) from quota_entry");
    }

    private long grants(UUID agency) {
        return number("select count(*) from quota_grant where agency_id = '%s'".formatted(agency));
    }

    private long number(String sql) {
        return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(long.class).one());
    }
}
