package vn.tinhgon.agencies.agency;

import static org.hamcrest.Matchers.equalTo;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class AdmissionTest {

    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");

    @BeforeEach
    void province() {
        Province.register();
    }

    @Test
    void an_agency_is_of_the_level_of_its_area() {
        var agency = agency("Bộ ở tỉnh");
        agency.put("level", "CENTRAL");

        REGISTRAR
                .registerAgency(agency)
                .statusCode(400)
                .body("errors[0].field", equalTo("level"))
                .body(
                        "errors[0].message",
                        equalTo(
                                "Cơ quan cấp trung ương không thể ở địa bàn cấp tỉnh; cơ quan thuộc cấp của địa bàn."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"codes", "functions", "otherNames"})
    void lists_hold_no_nothing(String list) {
        var agency = agency("Sở có danh sách rỗng");
        agency.put(list, Arrays.asList((Object) null));

        REGISTRAR
                .registerAgency(agency)
                .statusCode(400)
                .body("errors.field", equalTo(Collections.singletonList(list + "[0]")));
    }

    private static Map<String, Object> agency(String name) {
        return AgenciesApi.body(
                "name",
                name,
                "kind",
                "DEPARTMENT",
                "bloc",
                "GOVERNMENT",
                "level",
                "PROVINCE",
                "areaId",
                SampleProvince.AREA,
                "validFrom",
                Province.SINCE);
    }
}
