package vn.tinhgon.agencies.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.agencies.Told;
import vn.tinhgon.agencies.sheet.SheetFormat;
import vn.tinhgon.events.AgencyEstablished;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class AgencyImportsResourceTest {

    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");
    private static final ImportsApi IMPORTS = ImportsApi.agencies("registrar");
    private static final Map<String, ?> AT_ONCE = Map.of();
    private static final Map<String, ?> BATCHES = Map.of("mode", "BATCHES");
    private static final String HEADINGS =
            "externalKey,name,kind,bloc,level,area,parent,codes,functions,validFrom\n";

    @Inject Told told;
    @Inject Jdbi jdbi;

    @BeforeEach
    void province() {
        Province.register();
    }

    @Test
    void a_sheet_is_registered_with_superiors_in_any_order() {
        var csv =
                HEADINGS
                        + row("A2", "Phòng Nhập Hai", "A1", "NHAP:A2", "")
                        + row("A1", "Sở Nhập Một", "", "QD20:H30.901", "Quản lý nhập [Thử nghiệm]")
                        + row("A3", "Phòng Nhập Ba", "H30.901", "", "")
                        + row("A4", "Phòng Nhập Bốn", SampleProvince.HEALTH.toString(), "", "");

        IMPORTS.bring(csv, AT_ONCE)
                .body("state", equalTo("DONE"))
                .body("rowsRead", equalTo(4))
                .body("rowsDone", equalTo(4))
                .body("errors", equalTo(0))
                .body("finishedAt", notNullValue());

        var first = holder("H30.901");
        REGISTRAR
                .get("/agencies/{id}/subtree", first)
                .body(
                        "items.name",
                        containsInAnyOrder("Sở Nhập Một", "Phòng Nhập Hai", "Phòng Nhập Ba"));
        REGISTRAR
                .get("/agencies/{id}", first)
                .body("functions.name", contains("Quản lý nhập"))
                .body("validFrom", equalTo("2020-01-01"));
        var event = told.about(first, AgencyEstablished.class).getFirst();
        assertThat(event.agency().name()).isEqualTo("Sở Nhập Một");
        assertThat(event.agency().scope()).isEqualTo("vn.93");
    }

    @Test
    void the_same_sheet_again_changes_nothing() {
        var csv =
                HEADINGS
                        + row("B1", "Sở Lặp Một", "", "QD20:H30.902", "")
                        + row("B2", "Phòng Lặp Hai", "B1", "", "");
        IMPORTS.bring(csv, AT_ONCE).body("rowsDone", equalTo(2));

        IMPORTS.bring(csv, AT_ONCE)
                .body("state", equalTo("DONE"))
                .body("rowsDone", equalTo(0))
                .body("rowsUnchanged", equalTo(2));
        IMPORTS.bring(csv + row("B3", "Phòng Lặp Ba", "B1", "", ""), AT_ONCE)
                .body("rowsDone", equalTo(1))
                .body("rowsUnchanged", equalTo(2));
    }

    @Test
    void a_known_key_with_other_content_is_no_correction() {
        IMPORTS.bring(HEADINGS + row("C1", "Sở Khác Một", "", "", ""), AT_ONCE);

        var second = IMPORTS.bring(HEADINGS + row("C1", "Sở Khác Hai", "", "", ""), AT_ONCE);

        second.body("state", equalTo("FAILED"));
        IMPORTS.errors(second)
                .body("items.code", contains("key-known-otherwise"))
                .body("items[0].row", equalTo(2))
                .body("items[0].field", equalTo("externalKey"))
                .body("items[0].message", containsString("đính chính"));
    }

    @Test
    void all_that_is_wrong_is_told_and_nothing_is_half_registered() {
        var csv =
                HEADINGS
                        + row("D1", "Sở Đúng", "", "QD20:H30.903", "")
                        + "D2,Sở Sai,MINISTRY,GOVERNMENT,PROVINCE,93,,QD20:???,,1/13/2020\n"
                        + "D3,Sở Cấp Khác,DEPARTMENT,GOVERNMENT,COMMUNE,93,,,,2020-01-01\n"
                        + "D4,Sở Nơi Khác,DEPARTMENT,GOVERNMENT,PROVINCE,92,nobody,,,2020-01-01\n"
                        + "D5,Phòng Huyện,DIVISION,GOVERNMENT,HUYEN,93,,,,2020-01-01\n"
                        + row("D6", "Sở Trùng Mã", "", "QD20:H30.903", "")
                        + row("D1", "Sở Trùng Khóa", "", "", "")
                        + row("D8", "sở đúng", "", "", "")
                        + row("D9", "Vòng Một", "D10", "", "")
                        + row("D10", "Vòng Hai", "D9", "", "")
                        + ",,,,,,,,,\n"
                        + "D12,Bị cắt";

        var work = IMPORTS.bring(csv, AT_ONCE);

        work.body("state", equalTo("FAILED")).body("rowsRefused", equalTo(12));
        var errors = IMPORTS.errors(work).extract().jsonPath();
        assertThat(errors.getList("items", Map.class))
                .extracting(e -> e.get("row") + " " + e.get("field") + " " + e.get("code"))
                .contains(
                        "3 kind kind-unknown",
                        "3 codes code-invalid",
                        "3 validFrom date-invalid",
                        "4 level level-of-area",
                        "5 area area-unknown",
                        "5 parent superior-unknown",
                        "6 level level-unknown",
                        "7 codes code-twice",
                        "8 externalKey key-twice",
                        "9 name name-twice",
                        "10 parent superior-loop",
                        "11 parent superior-loop",
                        "12 name field-required",
                        "13  row-cut-off");
        assertThat(errors.getList("items.row", Integer.class)).doesNotContain(2).isSorted();
        REGISTRAR.get("/agencies/resolve?scheme=QD20&code=H30.903").statusCode(404);
    }

    @Test
    void what_the_registry_has_already_is_refused_by_row() {
        var existing = REGISTRAR.department("Sở Có Sẵn", "Chức năng có sẵn");
        var csv =
                HEADINGS
                        + row("E1", existing.name(), "", "QD20:" + existing.code(), "")
                        + row(
                                "E2",
                                "Sở Lấy",
                                "",
                                "",
                                existing.functionNames().getFirst() + " [Thử]");

        var work = IMPORTS.bring(csv, AT_ONCE);

        IMPORTS.errors(work)
                .body("items.code", containsInAnyOrder("name-held", "code-held", "function-held"))
                .body("items.find { it.code == 'code-held' }.source", containsString("20/2020"));
    }

    @Test
    void a_superior_must_stand_when_the_agency_begins() {
        var late =
                HEADINGS
                        + "F1,Sở Muộn,DEPARTMENT,GOVERNMENT,PROVINCE,93,,,,2022-01-01\n"
                        + row("F2", "Phòng Sớm", "F1", "", "");

        var work = IMPORTS.bring(late, AT_ONCE);

        IMPORTS.errors(work)
                .body("items.code", contains("superior-begins-later"))
                .body("items[0].message", containsString("1/1/2020"));
    }

    @Test
    void a_dry_run_tells_all_and_registers_nothing() {
        var csv = HEADINGS + row("G1", "Sở Thử", "", "QD20:H30.904", "");

        IMPORTS.bring(csv, Map.of("dryRun", true))
                .body("state", equalTo("DONE"))
                .body("dryRun", equalTo(true))
                .body("rowsDone", equalTo(1));

        REGISTRAR.get("/agencies/resolve?scheme=QD20&code=H30.904").statusCode(404);
        IMPORTS.bring(csv, AT_ONCE).body("rowsDone", equalTo(1));
    }

    @Test
    void by_batches_a_wrong_row_holds_up_its_batch_and_what_is_below_it() {
        var good =
                IntStream.range(0, 20)
                        .mapToObj(i -> row("H" + i, "Trạm số " + i, "", "", ""))
                        .collect(Collectors.joining());
        var csv =
                HEADINGS
                        + good
                        + row("H20", "Trạm lỗi", "", "QD20:H30.", "")
                        + row("H21", "Trạm cùng lô", "", "", "")
                        + row("H22", "Điểm trạm", "H7", "", "");

        var work = IMPORTS.bring(csv, BATCHES);

        work.body("state", equalTo("DONE"))
                .body("rowsDone", equalTo(20))
                .body("rowsRefused", equalTo(3));
        IMPORTS.errors(work).body("items", hasSize(1)).body("items[0].row", equalTo(22));
    }

    @Test
    void a_workbook_is_read_like_a_csv() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = SheetFormat.XLSX.writer(out)) {
            sheet.write(List.of("Mã nguồn", "Tên", "Loại", "Khối", "Cấp", "Mã địa bàn", "Từ ngày"));
            sheet.write(
                    List.of(
                            "I1",
                            "Sở Bảng Tính",
                            "DEPARTMENT",
                            "GOVERNMENT",
                            "PROVINCE",
                            "93",
                            ""));
        }

        IMPORTS.finished(
                        IMPORTS.send(out.toByteArray(), AT_ONCE, Map.of("validFrom", "2021-05-01")))
                .body("state", equalTo("DONE"))
                .body("rowsDone", equalTo(1));
        REGISTRAR.get("/agencies?q=so bang tinh").body("items.validFrom", contains("2021-05-01"));
    }

    @Test
    void an_export_is_imported_again() {
        var csv =
                HEADINGS
                        + row("K1", "Sở Vòng", "", "QD20:H30.905", "Một việc [Thử nghiệm]")
                        + row("K2", "Phòng Vòng", "K1", "NHAP:K2", "");
        IMPORTS.bring(csv, AT_ONCE).body("rowsDone", equalTo(2));
        var export =
                REGISTRAR
                        .get("/agencies/{id}/subtree/export", holder("H30.905"))
                        .extract()
                        .asByteArray();

        IMPORTS.finished(IMPORTS.send(export, AT_ONCE, Map.of()))
                .body("state", equalTo("DONE"))
                .body("rowsUnchanged", equalTo(2));
    }

    @Test
    void keys_of_one_source_are_not_those_of_another() {
        var csv = HEADINGS + row("L1", "Sở Nguồn Một", "", "", "");
        IMPORTS.finished(IMPORTS.send(csv.getBytes(), AT_ONCE, Map.of("source", "QLCB")))
                .body("source", equalTo("vn.93/QLCB"))
                .body("rowsDone", equalTo(1));

        IMPORTS.bring(HEADINGS + row("L1", "Sở Nguồn Hai", "", "", ""), AT_ONCE)
                .body("rowsDone", equalTo(1));
    }

    @Test
    void half_a_file_is_refused_at_the_door() {
        IMPORTS.send(HEADINGS + "M1,\"Sở không đóng", AT_ONCE)
                .statusCode(400)
                .body("errors.code", contains("csv-broken"));
        IMPORTS.send("externalKey,name,nonsense\nM2,Sở,x", AT_ONCE)
                .statusCode(400)
                .body("errors.code", hasItems("column-unknown", "column-missing"));
        IMPORTS.send(HEADINGS, AT_ONCE)
                .statusCode(400)
                .body("errors.code", contains("sheet-empty"));
        IMPORTS.send(new byte[] {'P', 'K', 3, 4, 0}, AT_ONCE, Map.of())
                .statusCode(400)
                .body("errors.code", contains("xlsx-broken"));
    }

    @Test
    void errors_come_in_pages_and_in_the_readers_language() {
        var csv =
                HEADINGS
                        + Arrays.stream(new String[] {"N1", "N2", "N3"})
                                .map(key -> row(key, "Sở " + key, "nobody", "", ""))
                                .collect(Collectors.joining());
        String id = IMPORTS.bring(csv, AT_ONCE).extract().path("id");

        var first = IMPORTS.errors(id, "?limit=2").body("items.row", contains(2, 3)).extract();
        IMPORTS.errors(id, "?limit=2&cursor=" + first.path("next"))
                .body("items.row", contains(4))
                .body("next", nullValue());
        REGISTRAR
                .request()
                .header("Accept-Language", "en")
                .get("/api/v1/agencies/imports/" + id + "/errors")
                .then()
                .body("items[0].message", containsString("There is no agency"));
    }

    @Test
    void only_registrars_import_and_only_their_own_province_sees_it() {
        ImportsApi.agencies("planner").send(HEADINGS, AT_ONCE).statusCode(403);
        String id =
                IMPORTS.bring(HEADINGS + row("O1", "Sở Riêng", "", "", ""), AT_ONCE)
                        .extract()
                        .path("id");

        AgenciesApi.as("foreign").get("/agencies/imports/" + id).statusCode(404);
        REGISTRAR.get("/areas/imports/" + id).statusCode(404);
    }

    private static String row(
            String key, String name, String parent, String codes, String functions) {
        return String.join(
                        ",",
                        key,
                        name,
                        "DEPARTMENT",
                        "GOVERNMENT",
                        "PROVINCE",
                        "93",
                        parent,
                        codes,
                        functions,
                        "2020-01-01")
                + "\n";
    }

    private String holder(String code) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery("select agency_id from agency_code where code = :code")
                                .bind("code", code)
                                .mapTo(String.class)
                                .one());
    }
}
