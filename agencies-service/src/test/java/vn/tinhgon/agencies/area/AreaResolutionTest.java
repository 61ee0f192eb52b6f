package vn.tinhgon.agencies.area;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class AreaResolutionTest {

    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    @Inject Jdbi jdbi;

    @BeforeEach
    void province() {
        Province.register();
    }

    @Test
    void a_code_given_to_another_area_is_read_as_it_was_used_and_followed_to_who_stands() {
        var old = commune("40001", "Xã Vị Tân", Province.SINCE);
        end(old);
        var reusing = commune("40001", "Phường Vị Tân mới", REFORM);
        var other = commune("40002", "Phường Vị Đông", REFORM);
        succeed(old, other, 0, "FULL");
        succeed(old, reusing, 1, "PARTIAL");
        var resolve = "/areas/resolve?level=COMMUNE&code=40001";

        REGISTRAR
                .get(resolve + "&asOf=2025-06-30")
                .body("areas.id", contains(old.toString()))
                .body("via", empty());
        REGISTRAR
                .get(resolve + "&asOf=2025-07-01")
                .body("holderId", equalTo(reusing.toString()))
                .body("areas.id", contains(reusing.toString()));
        REGISTRAR
                .get(resolve + "&codeAsOf=2025-06-30&asOf=2025-07-01")
                .body("holderId", equalTo(old.toString()))
                .body("usedTo", equalTo("2025-07-01"))
                .body("areas.id", contains(other.toString(), reusing.toString()))
                .body("via.extent", contains("FULL", "PARTIAL"));
        REGISTRAR.get("/areas/" + old + "/lineage").body("edges", hasSize(2));
        AgenciesApi.as("foreign")
                .get(resolve)
                .statusCode(404)
                .body("code", equalTo("area-code-not-found"));
    }

    @Test
    void a_code_that_nobody_had_by_then_is_told_as_such() {
        commune("40003", "Xã Hỏa Tiến", REFORM);

        REGISTRAR
                .get("/areas/resolve?level=COMMUNE&code=40003&asOf=2025-06-30")
                .statusCode(404)
                .body("code", equalTo("area-code-not-found"));
        REGISTRAR.get("/areas/resolve?code=40003").statusCode(400);
        REGISTRAR
                .get("/areas/resolve?level=COMMUNE&code=40003&codeAsOf=ngay mai")
                .statusCode(400)
                .body("errors[0].field", equalTo("codeAsOf"));
    }

    private static UUID commune(String code, String name, LocalDate from) {
        return UUID.fromString(
                REGISTRAR
                        .registerArea(
                                AgenciesApi.body(
                                        "code", code,
                                        "name", name,
                                        "level", "COMMUNE",
                                        "parentId", SampleProvince.AREA,
                                        "validFrom", from))
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    private void end(UUID area) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                "update area_version set valid = daterange(lower(valid), ?) where area_id = ?",
                                REFORM,
                                area));
    }

    private void succeed(UUID ended, UUID successor, int position, String extent) {
        var drafted =
                REGISTRAR
                        .consolidate(
                                LocalDate.of(2030, 1, 1),
                                null,
                                REGISTRAR.department("Sở Một"),
                                REGISTRAR.department("Sở Hai"))
                        .extract()
                        .<String>path("id");
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                """
                                insert into area_succession (ended_id, successor_id, kind, case_id, position, extent, survives,
                                                             valid, known, decision_number, decision_date, decision_issuer)
                                values (?, ?, 'CONSOLIDATE', ?, ?, ?, false, daterange(?, null), tstzrange(now(), null), '1', now(), 'QH')""",
                                ended,
                                successor,
                                UUID.fromString(drafted),
                                position,
                                extent,
                                REFORM));
    }
}
