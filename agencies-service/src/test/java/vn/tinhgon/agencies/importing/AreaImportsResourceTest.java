package vn.tinhgon.agencies.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;

@QuarkusTest
class AreaImportsResourceTest {

    private static final ImportsApi IMPORTS = ImportsApi.areas("registrar");
    private static final String HEADINGS = "code,name,level,type,parent\n";
    private static final Map<String, String> IN_2020 = Map.of("validFrom", "2020-01-01");

    @BeforeEach
    void province() {
        Province.register();
    }

    @Test
    void districts_and_communes_are_registered_in_any_order() {
        var work =
                bring(
                        """
                        70101,Xã Nhập Một,COMMUNE,Xã,701
                        70102,Xã Nhập Hai,COMMUNE,Xã,701
                        701,Huyện Nhập,DISTRICT,Huyện,93
                        """);

        work.body("state", equalTo("DONE")).body("rowsDone", equalTo(3));
        String district = find("701");
        AgenciesApi.as("registrar")
                .get("/areas/{id}/subtree?asOf=2020-01-01", district)
                .body("items.scope", contains("vn.93.701", "vn.93.701.70101", "vn.93.701.70102"));
    }

    @Test
    void the_same_sheet_again_changes_nothing() {
        var rows = "702,Huyện Lặp,DISTRICT,Huyện,93\n70201,Xã Lặp,COMMUNE,Xã,702\n";
        bring(rows).body("rowsDone", equalTo(2));

        bring(rows).body("state", equalTo("DONE")).body("rowsUnchanged", equalTo(2));
    }

    @Test
    void what_is_wrong_is_told_row_by_row() {
        bring("703,Huyện Cũ,DISTRICT,Huyện,93\n");

        var work =
                bring(
                        """
                        703,Huyện Mới,DISTRICT,Huyện,93
                        70301,Xã Trùng,COMMUNE,Xã,703
                        70301,Xã Trùng,COMMUNE,Xã,703
                        70302,Xã Xa,COMMUNE,Xã,92
                        70303,Thôn,HAMLET,Thôn,703
                        704,Tỉnh Ngược,PROVINCE,Tỉnh,703
                        7 05,Huyện Sai Mã,DISTRICT,Huyện,93
                        """);

        work.body("state", equalTo("FAILED")).body("rowsDone", equalTo(0));
        assertThat(IMPORTS.errors(work).extract().jsonPath().getList("items", Map.class))
                .extracting(e -> e.get("row") + " " + e.get("field") + " " + e.get("code"))
                .containsExactly(
                        "2 code area-known-otherwise",
                        "4 code code-twice",
                        "5 parent area-above-unknown",
                        "6 level level-unknown",
                        "7 parent area-above-unknown",
                        "8 code area-code-invalid");
        IMPORTS.errors(work).body("items[0].message", containsString("Huyện Cũ"));
    }

    @Test
    void a_level_that_has_ended_is_refused() {
        var work =
                IMPORTS.finished(
                        IMPORTS.send(
                                (HEADINGS + "706,Huyện Muộn,DISTRICT,Huyện,93\n").getBytes(UTF_8),
                                Map.of(),
                                Map.of("validFrom", "1/7/2025")));

        IMPORTS.errors(work).body("items.code", everyItem(equalTo("level-unknown")));
    }

    @Test
    void by_batches_what_stands_below_a_refused_area_is_refused() {
        var work =
                IMPORTS.finished(
                        IMPORTS.send(
                                (HEADINGS
                                                + "707,Huyện Không,DISTRICT,Huyện,92\n"
                                                + "70701,Xã Theo,COMMUNE,Xã,707\n")
                                        .getBytes(UTF_8),
                                Map.of("mode", "BATCHES"),
                                IN_2020));

        work.body("state", equalTo("FAILED")).body("rowsRefused", equalTo(2));
    }

    private static ValidatableResponse bring(String rows) {
        return IMPORTS.finished(IMPORTS.send((HEADINGS + rows).getBytes(UTF_8), Map.of(), IN_2020));
    }

    private static String find(String code) {
        return AgenciesApi.as("registrar")
                .get("/areas?level=DISTRICT&asOf=2020-01-01&limit=200")
                .extract()
                .path("items.find { it.code == '" + code + "' }.id");
    }
}
