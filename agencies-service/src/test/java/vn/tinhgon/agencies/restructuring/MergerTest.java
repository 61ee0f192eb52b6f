package vn.tinhgon.agencies.restructuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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
import vn.tinhgon.events.AgenciesMerged;
import vn.tinhgon.events.AgencyCode;
import vn.tinhgon.events.AgencyEstablished;
import vn.tinhgon.platform.testing.SampleProvince;

/** What mergers do to the registry, and what is told of them. */
@QuarkusTest
class MergerTest {

    private static final LocalDate ON = LocalDate.of(2025, 3, 1);
    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");
    @Inject Told told;

    @BeforeEach
    void province() {
        Province.register();
    }

    @Test
    void a_consolidation_ends_its_agencies_and_tells_who_took_over() {
        var labour = REGISTRAR.department("Sở Lao động", "Việc làm");
        var home = REGISTRAR.department("Sở Nội vụ", "Biên chế");

        var effective = AgenciesApi.decide(REGISTRAR.consolidate(ON, null, labour, home));

        effective
                .body("state", equalTo("EFFECTIVE"))
                .body("decision.number", equalTo("15/QĐ-UBND"))
                .body("effectiveAt", notNullValue());
        var successor = AgenciesApi.successor(effective);
        var merged = told.about(effective.extract().path("id"), AgenciesMerged.class).getFirst();
        assertThat(merged.kind()).isEqualTo("CONSOLIDATE");
        assertThat(merged.endedIds()).containsExactly(labour.id(), home.id());
        assertThat(merged.effectiveOn()).isEqualTo(ON);
        assertThat(merged.decision().issuer()).isEqualTo("UBND tỉnh Hậu Giang");
        assertThat(merged.successor().agencyId()).hasToString(successor);
        assertThat(merged.successor().scope()).isEqualTo("vn.93");
        assertThat(merged.successor().functions())
                .containsExactlyInAnyOrder(
                        labour.functionNames().getFirst(), home.functionNames().getFirst());
        assertThat(merged.successor().codes())
                .extracting(AgencyCode::scheme)
                .containsExactly("QD20");
        assertThat(told.about(successor, AgencyEstablished.class))
                .extracting(AgencyEstablished::validFrom)
                .containsExactly(ON);
    }

    @Test
    void the_registry_remembers_the_day_before_and_what_was_known_before() {
        var labour = REGISTRAR.department("Sở Lao động", "Việc làm");
        var home = REGISTRAR.department("Sở Nội vụ");
        var before = OffsetDateTime.now(ZoneOffset.UTC).toString();

        var effective = AgenciesApi.decide(REGISTRAR.consolidate(ON, null, labour, home));

        var successor = AgenciesApi.successor(effective);
        var eve = ON.minusDays(1).toString();
        status(labour.id(), "?asOf=" + eve, "ACTIVE").body("functions", hasSize(1));
        status(labour.id(), "?asOf=" + ON, "ENDED")
                .body("validTo", equalTo(ON.toString()))
                .body("functions", empty());
        status(labour.id(), "?asOf=" + ON + "&knownAt=" + before, "ACTIVE")
                .body("validTo", nullValue());
        status(UUID.fromString(successor), "?asOf=" + ON, "ACTIVE").body("functions", hasSize(1));
        REGISTRAR.get("/agencies/{id}?asOf={eve}", successor, eve).statusCode(404);
        REGISTRAR.get("/agencies/{id}?knownAt={known}", successor, before).statusCode(404);
    }

    @Test
    void what_belonged_to_an_agency_belongs_to_its_successor() {
        var labour = REGISTRAR.department("Sở Lao động");
        var centre = REGISTRAR.department("Trung tâm Việc làm", labour.id());
        var home = REGISTRAR.department("Sở Nội vụ");

        AgenciesApi.decide(REGISTRAR.absorb(ON, home, labour));

        var eve = ON.minusDays(1).toString();
        status(centre.id(), "", "ACTIVE")
                .body("parentId", equalTo(home.id().toString()))
                .body("decision.number", equalTo("15/QĐ-UBND"));
        status(centre.id(), "?asOf=" + eve, "ACTIVE")
                .body("parentId", equalTo(labour.id().toString()));
    }

    @Test
    void functions_go_where_the_case_sends_them() {
        var labour = REGISTRAR.department("Sở Lao động", "Việc làm", "Giảm nghèo");
        var home = REGISTRAR.department("Sở Nội vụ");
        var farming = REGISTRAR.department("Sở Nông nghiệp");
        var moves =
                List.of(
                        move(labour.functions().get(0), null),
                        move(labour.functions().get(1), farming.id()));

        var effective = AgenciesApi.decide(REGISTRAR.consolidate(ON, moves, labour, home));

        status(UUID.fromString(AgenciesApi.successor(effective)), "", "ACTIVE")
                .body("functions.name", contains(labour.functionNames().get(0)));
        status(farming.id(), "", "ACTIVE")
                .body("functions.name", contains(labour.functionNames().get(1)));
    }

    @Test
    void the_account_of_an_ended_agency_works_for_its_successor() {
        var board = SampleProvince.COMMITTEE_OFFICE;
        AgenciesApi.as("administrator").get("/agencies").statusCode(200);

        AgenciesApi.decide(
                REGISTRAR.absorb(
                        ON,
                        REGISTRAR.department("Văn phòng chung"),
                        new Department(board, "", "", List.of(), List.of())));

        AgenciesApi.as("administrator")
                .get("/agencies/{id}", board)
                .statusCode(200)
                .body("status", equalTo("ENDED"));
    }

    private static ValidatableResponse status(UUID agency, String query, String status) {
        return REGISTRAR
                .get("/agencies/" + agency + query)
                .statusCode(200)
                .body("status", equalTo(status));
    }

    private static Map<String, Object> move(UUID function, UUID to) {
        return AgenciesApi.body("functionId", function, "toAgencyId", to);
    }
}
