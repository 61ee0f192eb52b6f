package vn.tinhgon.agencies.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.agencies.Refused;
import vn.tinhgon.agencies.Refused.Words;
import vn.tinhgon.agencies.area.Communes;

/** Each is a clear problem of the sheet or of a row, and no row of the sheet is registered. */
@QuarkusTest
class BadSheetsTest {

    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");
    private static final Sheet AGENCIES =
            new Sheet(
                    ImportsApi.agencies("registrar"),
                    "externalKey,id,name,kind,bloc,level,area,parent,directedBy,codes,validFrom\n",
                    "Z0,,Sở Dòng Đúng,DEPARTMENT,GOVERNMENT,PROVINCE,93,,,,2020-01-01\n");
    private static final Sheet AREAS =
            new Sheet(
                    ImportsApi.areas("registrar"),
                    "code,name,level,parent,validFrom\n",
                    "639,Huyện Dòng Đúng,DISTRICT,93,2020-01-01\n");

    @BeforeEach
    void province() {
        Province.register();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/agencies/imports", "/areas/imports", "/restructurings/imports"})
    void half_a_file(String path) {
        var unclosed = "code,name\n01,Sở Một\n02,\"Sở".getBytes(UTF_8);
        var whole = "code,name\n01,Sở Một\n02,Sở Nội vụ".getBytes(UTF_8);
        var cutInALetter = Arrays.copyOf(whole, whole.length - 1);

        Refused.with(400, "csv-broken", "file")
                .saying("hỏng sau dòng", "RFC 4180")
                .inEnglish("broken after line", "RFC 4180")
                .when(request -> send(request, path, headed(path, unclosed)));
        Refused.with(400, "sheet-not-utf8", "file")
                .saying("hỏng sau dòng", "RFC 3629")
                .inEnglish("broken after line", "RFC 3629")
                .when(request -> send(request, path, headed(path, cutInALetter)));
    }

    @Test
    void half_a_row() {
        var vietnamese = new Words("dòng bị cắt", "RFC 4180");
        var english = new Words("it was cut off", "RFC 4180");

        AGENCIES.refuses("Z1,,Sở Bị cắt", "", "row-cut-off", vietnamese, english);
        AREAS.refuses("63901,Xã Bị cắt", "", "row-cut-off", vietnamese, english);
    }

    @Test
    void overlapping_validity() {
        var known = REGISTRAR.department("Sở Có trước");
        var source = "đúng một ghi nhận";
        var sourceEn = "one record of each thing";

        AGENCIES.refuses(
                row("Z2," + known.id() + ",Sở Chồng", "PROVINCE", ",,", "2010-01-01"),
                "id",
                "id-known",
                new Words("đã dùng cho một cơ quan", source),
                new Words("is that of an agency already", sourceEn));
        AGENCIES.refuses(
                row("Z0,,Sở Chồng", "PROVINCE", ",,", "2021-01-01"),
                "externalKey",
                "key-twice",
                new Words("đã có ở dòng 2", source),
                new Words("stands already in row 2", sourceEn));
    }

    @Test
    void circles() {
        var source = "không đơn vị nào ở dưới chính mình";
        var vietnamese = new Words("vòng tròn", source);
        var english = new Words("in a circle", "nothing stands below itself");

        AGENCIES.refuses(
                row("Z3,,Vòng Một", "PROVINCE", "Z4,,", "2020-01-01")
                        + row("Z4,,Vòng Hai", "PROVINCE", "Z3,,", "2020-01-01"),
                "parent",
                "superior-loop",
                vietnamese,
                english);
        AGENCIES.refuses(
                row("Z5,,Vòng Ba", "PROVINCE", ",Z6,", "2020-01-01")
                        + row("Z6,,Vòng Bốn", "PROVINCE", "Z5,,", "2020-01-01"),
                "directedBy",
                "superior-loop",
                vietnamese,
                english);
        AREAS.refuses(
                "63902,Xã Trên,COMMUNE,63903,2020-01-01\n63903,Xã Dưới,COMMUNE,63902,2020-01-01\n",
                "parent",
                "area-above-unknown",
                new Words("Không có địa bàn cấp trên \"63903\"", "không tồn tại"),
                new Words("no area above \"63903\"", "does not stand"));
    }

    @Test
    void a_level_that_is_not_there_on_the_day() {
        var vietnamese =
                new Words(
                        "Không có cấp hành chính \"DISTRICT\" vào ngày 1/7/2025", "203/2025/QH15");
        var english =
                new Words("no administrative level \"DISTRICT\" on 1/7/2025", "203/2025/QH15");

        AGENCIES.refuses(
                row("Z7,,Phòng Muộn", "DISTRICT", ",,", "1/7/2025"),
                "level",
                "level-unknown",
                vietnamese,
                english);
        AREAS.refuses(
                "638,Huyện Muộn,DISTRICT,93,1/7/2025\n",
                "level",
                "level-unknown",
                vietnamese,
                english);
    }

    @Test
    void a_code_that_is_open_elsewhere() {
        var holder = REGISTRAR.department("Sở Giữ mã của tệp");
        Communes.register("63904", "Xã Giữ mã của tệp");

        AGENCIES.refuses(
                row("Z8,,Sở Cùng mã", "PROVINCE", ",,QD20:" + holder.code(), "2020-01-01"),
                "codes",
                "code-held",
                new Words("của một cơ quan khác", "20/2020/QĐ-TTg"),
                new Words("of another agency", "20/2020/QĐ-TTg"));
        AREAS.refuses(
                "63904,Xã Cùng mã,COMMUNE,93,2020-01-01\n",
                "code",
                "area-known-otherwise",
                new Words("Mã 63904 đang thuộc \"Xã Giữ mã của tệp\"", "19/2025/QĐ-TTg"),
                new Words("63904 is that of \"Xã Giữ mã của tệp\"", "19/2025/QĐ-TTg"));
    }

    private static String row(String names, String level, String relations, String from) {
        return "%s,DEPARTMENT,GOVERNMENT,%s,93,%s,%s\n".formatted(names, level, relations, from);
    }

    /** The headings that the sheets of a path have, before rows that break. */
    private static byte[] headed(String path, byte[] rows) {
        var headings =
                switch (path) {
                    case "/agencies/imports" -> AGENCIES.headings();
                    case "/areas/imports" -> AREAS.headings();
                    default -> "new_code,new_name,new_level,old_code,old_name,old_level,extent\n";
                };
        var sheet = new ByteArrayOutputStream();
        sheet.writeBytes(headings.getBytes(UTF_8));
        sheet.writeBytes(rows);
        return sheet.toByteArray();
    }

    private static Response send(RequestSpecification request, String path, byte[] sheet) {
        return request.contentType("multipart/form-data")
                .multiPart("file", "danh-muc.csv", sheet, "text/csv")
                .formParam("title", "Sắp xếp")
                .formParam("effectiveOn", "2025-07-01")
                .post("/api/v1" + path);
    }

    /** Where sheets go, and the two lines with which each begins; the second is in order. */
    private record Sheet(ImportsApi api, String headings, String first) {

        /** Because of the third line, or the first of it that is wrong so. */
        void refuses(String rows, String field, String code, Words vietnamese, Words english) {
            var before = Refused.stored();
            var work = api.bring(headings + first + rows, Map.of());
            work.body("state", equalTo("FAILED")).body("rowsDone", equalTo(0));
            assertThat(Refused.stored()).isEqualTo(before);
            told(work, "vi", field, code, vietnamese);
            told(work, "en", field, code, english);
        }

        private void told(
                ValidatableResponse work, String language, String field, String code, Words words) {
            var error = "items.find { it.row == 3 && it.code == '%s' }.".formatted(code);
            api.errors(work, language)
                    .body(error + "field", equalTo(field))
                    .body(error + "message", containsString(words.rule()))
                    .body(error + "source", containsString(words.source()));
        }
    }
}
