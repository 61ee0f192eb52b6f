package vn.tinhgon.agencies.history;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class HistoryResourceTest {

    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");

    @BeforeEach
    void province() {
        Province.register();
    }

    @Test
    void a_history_tells_what_was_so_and_when_it_was_known() {
        var labour = REGISTRAR.department("Sở Lao động");
        var before = OffsetDateTime.now(ZoneOffset.UTC);
        AgenciesApi.decide(
                REGISTRAR.absorb(
                        LocalDate.of(2024, 1, 1), REGISTRAR.department("Sở Nội vụ"), labour));
        var history = "/agencies/" + labour.id() + "/history";

        REGISTRAR
                .get(history)
                .body("versions", hasSize(1))
                .body("versions[0].validFrom", equalTo("2004-01-01"))
                .body("versions[0].validTo", equalTo("2024-01-01"))
                .body("versions[0].knownTo", nullValue())
                .body("codes[0].validTo", equalTo("2024-01-01"));
        REGISTRAR
                .get(history + "?knownAt=" + before)
                .body("versions", hasSize(1))
                .body("versions[0].validTo", nullValue());
        REGISTRAR
                .get(history + "?all=true")
                .body("versions.validTo", contains(null, "2024-01-01"))
                .body("versions[0].knownTo", notNullValue());
        AgenciesApi.as("foreign").get(history).statusCode(404);
    }

    @Test
    void what_a_case_changed_names_the_case_and_its_decision() {
        var home = REGISTRAR.department("Sở Nội vụ");
        var child = REGISTRAR.department("Chi cục", home.id());
        var office = REGISTRAR.department("Văn phòng");
        AgenciesApi.decide(REGISTRAR.absorb(LocalDate.of(2024, 1, 1), office, home));

        REGISTRAR
                .get("/agencies/" + child.id() + "/history")
                .body("versions.parentId", contains(home.id().toString(), office.id().toString()))
                .body("versions[0].restructuringId", nullValue())
                .body("versions[1].restructuringId", notNullValue())
                .body("versions[1].decision.number", equalTo("15/QĐ-UBND"));
    }

    @Test
    void an_area_has_a_history_too() {
        var history = "/areas/" + SampleProvince.AREA + "/history";

        REGISTRAR
                .get(history)
                .body("versions.code", contains("93"))
                .body("versions[0].scope", equalTo("vn.93"));
        AgenciesApi.as("foreign").get(history).statusCode(404);
    }
}
