package vn.tinhgon.agencies.bitemporal.rest;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;

@QuarkusTest
class MomentQueryTest {

    @BeforeEach
    void province() {
        Province.register();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31T23:59:59Z",
                "-999999999-01-01T00:00:00Z",
                "-9999-01-01T00:00:00Z",
                "+300000-01-01T00:00:00Z",
                "1799-12-31T23:59:59Z",
                "2025-07-01"
            })
    void nobody_knew_anything_then(String time) {
        AgenciesApi.as("registrar")
                .get("/agencies?knownAt={time}", time)
                .statusCode(400)
                .body("errors[0].field", equalTo("knownAt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+300000-01-01", "1799-12-31", "2200-01-01", "1/7/2025"})
    void no_document_has_such_a_date(String date) {
        AgenciesApi.as("registrar")
                .get("/agencies?asOf={date}", date)
                .statusCode(400)
                .body("errors[0].field", equalTo("asOf"));
    }
}
