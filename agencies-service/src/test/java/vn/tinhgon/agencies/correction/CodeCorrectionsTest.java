package vn.tinhgon.agencies.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

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
import vn.tinhgon.events.AgencyCode;
import vn.tinhgon.events.AgencyCorrected;

@QuarkusTest
class CodeCorrectionsTest {

    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");
    private static final CorrectionsApi CORRECTIONS = CorrectionsApi.agencies("registrar");
    @Inject Told told;

    @BeforeEach
    void province() {
        Province.register();
    }

    @Test
    void a_code_that_was_misspelt_is_another_from_now_on_and_was_known_so_before() {
        var agency = REGISTRAR.department("Sở Sai mã");
        var before = OffsetDateTime.now(ZoneOffset.UTC);

        correct(agency, "2004-01-01", null, code("QD20", "H30.7001"))
                .statusCode(201)
                .body("codes.code", contains("H30.7001"));

        resolve("H30.7001").body("agencies.id", contains(agency.id().toString()));
        resolve(agency.code()).statusCode(404);
        REGISTRAR
                .get(
                        "/agencies/resolve?scheme=QD20&code={code}&knownAt={before}",
                        agency.code(),
                        before.toString())
                .body("agencies.id", contains(agency.id().toString()));
        assertThat(told.about(agency.id().toString(), AgencyCorrected.class))
                .singleElement()
                .satisfies(
                        event ->
                                assertThat(event.agency().codes())
                                        .containsExactly(new AgencyCode("QD20", "H30.7001")));
    }

    @Test
    void a_code_is_valid_in_another_period_than_was_recorded() {
        var agency = REGISTRAR.department("Sở Có mã muộn");
        var history = "/agencies/" + agency.id() + "/history";

        correct(agency, "2004-01-01", "2012-01-01").statusCode(201).body("codes", empty());

        REGISTRAR
                .get(history)
                .body("codes.validFrom", contains("2012-01-01"))
                .body("versions", hasSize(1));
        REGISTRAR.get(history + "?all=true").body("codes", hasSize(2));
        REGISTRAR
                .get("/agencies/resolve?scheme=QD20&code={code}&asOf=2011-12-31", agency.code())
                .statusCode(404);
        resolve(agency.code()).body("closedOn", equalTo(null));
    }

    @Test
    void a_code_that_stays_is_not_recorded_anew() {
        var agency = REGISTRAR.department("Sở Thêm mã");

        correct(agency, "2015-01-01", "2020-01-01", code("QD20", agency.code()), code("TK", "7002"))
                .statusCode(201)
                .body("codes.code", contains(agency.code(), "7002"));

        REGISTRAR
                .get("/agencies/" + agency.id() + "/history?all=true")
                .body("codes", hasSize(2))
                .body("codes.find { it.scheme == 'TK' }.validFrom", equalTo("2015-01-01"))
                .body("codes.find { it.scheme == 'TK' }.validTo", equalTo("2020-01-01"))
                .body("codes.find { it.scheme == 'QD20' }.validTo", equalTo(null));
    }

    @Test
    void a_code_that_was_another_s_is_free_once_that_one_is_corrected() {
        var wrong = REGISTRAR.department("Sở Mang nhầm mã");
        var right = REGISTRAR.department("Sở Đúng chủ mã");

        correct(right, "2010-01-01", "2011-01-01", code("QD20", wrong.code()))
                .statusCode(409)
                .body("code", equalTo("code-taken"))
                .body("errors[0].field", equalTo("changes.codes"))
                .body("errors[0].source", containsString("20/2020"));
        correct(wrong, "2004-01-01", null).statusCode(201);
        correct(right, "2004-01-01", null, code("QD20", wrong.code())).statusCode(201);

        resolve(wrong.code()).body("agencies.id", contains(right.id().toString()));
        resolve(right.code()).statusCode(404);
    }

    @Test
    void codes_and_names_are_corrected_at_once_or_not_at_all() {
        var taken = REGISTRAR.department("Sở Giữ mã");
        var agency = REGISTRAR.department("Sở Nửa vời");

        CORRECTIONS
                .correct(
                        agency.id(),
                        "2010-01-01",
                        null,
                        Map.of("name", "Sở Mới", "codes", List.of(code("QD20", taken.code()))))
                .statusCode(409);

        REGISTRAR
                .get("/agencies/{id}", agency.id())
                .body("name", equalTo(agency.name()))
                .body("version", equalTo(0));
    }

    @Test
    void the_same_correction_sent_twice_is_made_once() {
        var agency = REGISTRAR.department("Sở Gửi lại");
        var key = UUID.randomUUID().toString();
        var body =
                CorrectionsApi.body(
                        "2010-01-01", null, Map.of("codes", List.of(code("TK", "7003"))));

        for (var attempt = 0; attempt < 2; attempt++) {
            REGISTRAR
                    .request()
                    .header("If-Match", "\"0\"")
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/api/v1/agencies/{id}/corrections", agency.id())
                    .then()
                    .statusCode(201)
                    .body("codes.code", contains("7003"));
        }

        assertThat(CORRECTIONS.version(agency.id())).isOne();
        REGISTRAR.get("/agencies/{id}/history", agency.id()).body("codes", hasSize(2));
    }

    private static Map<String, String> code(String scheme, String code) {
        return Map.of("scheme", scheme, "code", code);
    }

    private static ValidatableResponse correct(
            Department agency, String from, String to, Object... codes) {
        return CORRECTIONS.correct(agency.id(), from, to, Map.of("codes", List.of(codes)));
    }

    private static ValidatableResponse resolve(String code) {
        return REGISTRAR.get("/agencies/resolve?scheme=QD20&code={code}", code);
    }
}
