package vn.tinhgon.agencies.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import io.quarkus.test.junit.QuarkusTest;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.AgenciesApi.Department;
import vn.tinhgon.agencies.Province;

@QuarkusTest
class ExportResourceTest {

    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");
    private Department top;
    private Department below;

    @BeforeEach
    void family() {
        Province.register();
        top = REGISTRAR.department("Sở Xuất", "Quản lý hồ sơ", "Cấp phép");
        below = REGISTRAR.department("Phòng Xuất", top.id());
    }

    @Test
    void a_subtree_is_exported_as_csv_for_excel() {
        REGISTRAR
                .get("/agencies/{id}/subtree/export", top.id())
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", containsString(".csv\""))
                .body(startsWith("\uFEFFMã nguồn;Mã định danh trong danh mục;Tên;"))
                .body(containsString("QD20:" + top.code()))
                .body(containsString("Cấp phép (" + top.name() + ") [Thử nghiệm] | Quản lý hồ sơ"))
                .body(containsString(below.name()));
    }

    @Test
    void headings_are_english_for_who_asks_for_english() {
        REGISTRAR
                .request()
                .header("Accept-Language", "en")
                .get("/api/v1/agencies/{id}/subtree/export", top.id())
                .then()
                .body(startsWith("\uFEFFExternal key;Registry id;Name;"));
    }

    @Test
    void a_subtree_is_exported_as_a_workbook() throws IOException {
        var file =
                REGISTRAR
                        .get("/agencies/{id}/subtree/export?format=XLSX", top.id())
                        .statusCode(200)
                        .extract()
                        .asByteArray();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows)
                    .extracting(row -> row.getCellText(2))
                    .containsExactly("Tên", top.name(), below.name());
            assertThat(rows).extracting(Row::getCellCount).containsOnly(20);
        }
    }

    @Test
    void a_subtree_is_exported_as_json() {
        REGISTRAR
                .get("/agencies/{id}/subtree/export?format=JSON", top.id())
                .statusCode(200)
                .body("$", hasSize(2))
                .body("[0].name", equalTo(top.name()))
                .body("[0].functions", hasSize(2))
                .body("[1].parent", equalTo(top.id().toString()))
                .body("[1].area", equalTo("93"));
    }

    @Test
    void there_is_no_other_format() {
        REGISTRAR
                .get("/agencies/{id}/subtree/export?format=PDF", top.id())
                .statusCode(400)
                .body("errors[0].field", equalTo("format"));
    }
}
