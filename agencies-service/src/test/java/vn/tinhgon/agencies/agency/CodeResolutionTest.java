package vn.tinhgon.agencies.agency;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;

@QuarkusTest
class CodeResolutionTest {

    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");

    @BeforeEach
    void province() {
        Province.register();
    }

    @Test
    void a_closed_code_leads_through_all_mergers_to_the_lawful_successor() {
        var labour = REGISTRAR.department("Sở Lao động");
        var home = REGISTRAR.department("Sở Nội vụ");
        var office = REGISTRAR.department("Văn phòng");
        AgenciesApi.decide(REGISTRAR.absorb(LocalDate.of(2024, 1, 1), home, labour));
        AgenciesApi.decide(REGISTRAR.absorb(LocalDate.of(2025, 1, 1), office, home));
        var resolve = "/agencies/resolve?scheme=QD20&code=" + labour.code();

        REGISTRAR
                .get(resolve + "&asOf=2023-12-31")
                .body("agencies.id", contains(labour.id().toString()))
                .body("via", empty());
        REGISTRAR
                .get(resolve + "&asOf=2024-12-31")
                .body("agencies.id", contains(home.id().toString()))
                .body("via", hasSize(1));
        REGISTRAR
                .get(resolve)
                .body("agencies.id", contains(office.id().toString()))
                .body("closedOn", equalTo("2024-01-01"))
                .body("via.endedId", contains(labour.id().toString(), home.id().toString()))
                .body("via[0].decision.number", equalTo("15/QĐ-UBND"));
        AgenciesApi.as("foreign").get(resolve).statusCode(404);
    }

    @Test
    void an_unknown_or_malformed_code_is_told_as_such() {
        REGISTRAR
                .get("/agencies/resolve?scheme=QD20&code=H30.99999")
                .statusCode(404)
                .body("code", equalTo("code-not-found"));
        REGISTRAR
                .get("/agencies/resolve?scheme=QD20&code=12")
                .statusCode(400)
                .body("errors[0].source", containsString("20/2020"));
    }

    @Test
    void a_missing_parameter_is_told_by_its_name() {
        REGISTRAR
                .get("/agencies/resolve?code=H30.1")
                .statusCode(400)
                .body("errors[0].field", equalTo("scheme"))
                .body("errors[0].message", equalTo("Thiếu tham số \"scheme\"."));
        REGISTRAR
                .get("/agencies/resolve?scheme=QD20")
                .statusCode(400)
                .body("errors[0].field", equalTo("code"));
    }

    @Test
    void a_code_asked_about_as_it_was_known_knows_of_no_later_merger() {
        var labour = REGISTRAR.department("Sở Lao động");
        var home = REGISTRAR.department("Sở Nội vụ");
        var before = OffsetDateTime.now(ZoneOffset.UTC).toString();
        AgenciesApi.decide(REGISTRAR.absorb(LocalDate.of(2024, 1, 1), home, labour));
        var resolve = "/agencies/resolve?scheme=QD20&code=" + labour.code();

        REGISTRAR.get(resolve).body("agencies.id", contains(home.id().toString()));
        REGISTRAR
                .get(resolve + "&knownAt=" + before)
                .statusCode(200)
                .body("agencies.id", contains(labour.id().toString()))
                .body("agencies.status", contains("ACTIVE"))
                .body("closedOn", nullValue())
                .body("via", empty());
        REGISTRAR.get(resolve + "&knownAt=2020-01-01T00:00:00Z").statusCode(404);
    }
}
