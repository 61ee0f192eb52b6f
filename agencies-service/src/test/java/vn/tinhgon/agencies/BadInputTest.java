package vn.tinhgon.agencies;

import static vn.tinhgon.agencies.AgenciesApi.body;
import static vn.tinhgon.agencies.Requests.absorb;
import static vn.tinhgon.agencies.Requests.agency;
import static vn.tinhgon.agencies.Requests.area;
import static vn.tinhgon.agencies.Requests.areaCase;
import static vn.tinhgon.agencies.Requests.establishing;
import static vn.tinhgon.agencies.Requests.establishingArea;
import static vn.tinhgon.agencies.Requests.reparent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi.Department;
import vn.tinhgon.agencies.area.Communes;
import vn.tinhgon.agencies.correction.CorrectionsApi;
import vn.tinhgon.platform.testing.SampleProvince;

/**
 * Each is a clear problem, and nothing of it is half-applied. Sheets are in {@code BadSheetsTest}.
 */
@QuarkusTest
class BadInputTest {

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate ON = LocalDate.of(2025, 3, 1);
    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");

    private static final String BELOW = "không đơn vị nào ở dưới chính mình";
    private static final String BELOW_EN = "nothing stands below itself";
    private static final Map<String, Object> APPROVAL =
            Map.of(
                    "decision",
                    Map.of("number", "1/QĐ", "date", "2024-12-20", "issuer", "UBND tỉnh"));

    private Department one;
    private Department other;

    @BeforeEach
    void departments() {
        Province.register();
        one = REGISTRAR.department("Sở Nhập Sai Một");
        other = REGISTRAR.department("Sở Nhập Sai Hai");
    }

    @Test
    void overlapping_validity() {
        var source = "đúng một ghi nhận";
        var sourceEn = "one record of each thing";
        var again = agency("Sở Chồng thời gian", null, "validFrom", "2010-01-01");
        again.put("id", one.id().toString());
        Refused.with(409, "agency-already-registered", "id")
                .saying("đã dùng cho một cơ quan", source)
                .inEnglish("in use for an agency", sourceEn)
                .when("/agencies", again);
        Refused.with(409, "area-already-registered", "id")
                .saying("đã dùng cho một địa bàn", source)
                .inEnglish("in use for an area", sourceEn)
                .when("/areas", area("63001", "COMMUNE", "id", SampleProvince.AREA.toString()));
        AgenciesApi.decide(REGISTRAR.draft(reparent(REFORM, one, "parentId", other.id())));
        Refused.with(409, "changed-later", "effectiveOn")
                .saying("đã thay đổi vào ngày 1/7/2025", source)
                .inEnglish("changed on 1/7/2025", sourceEn)
                .when("/restructurings", reparent(ON, one, "directedById", other.id()));
        Refused.with(400, "period-empty", "validTo")
                .saying("không có ngày nào", source)
                .inEnglish("There is no day", sourceEn)
                .on(1)
                .when(
                        "/agencies/" + one.id() + "/corrections",
                        CorrectionsApi.body("2015-01-01", "2014-01-01", Map.of("name", "Sở")));
    }

    @Test
    void circles_by_a_move_by_a_correction_and_by_two_cases() {
        var loop =
                Refused.with(409, "hierarchy-would-loop", "moves")
                        .saying("của chính mình", BELOW)
                        .inEnglish("by itself", BELOW_EN);
        for (var relation : List.of("parentId", "directedById")) {
            loop.when("/restructurings", reparent(ON, one, relation, one.id()));
        }
        var first = REGISTRAR.draft(reparent(ON, one, "parentId", other.id()));
        var second = REGISTRAR.draft(reparent(ON, other, "directedById", one.id()));
        String id = second.statusCode(201).extract().path("id");
        REGISTRAR.submit(id, 0).statusCode(200);
        AgenciesApi.decide(first);

        loop.on(1).as("approver").when("/restructurings/" + id + "/approval", APPROVAL);
        for (var relation : List.of("parentId", "directedById")) {
            Refused.with(400, "superior-below", "changes." + relation)
                    .saying("lại thuộc chính cơ quan này", BELOW)
                    .inEnglish("belongs to this agency", BELOW_EN)
                    .when(
                            "/agencies/" + other.id() + "/corrections",
                            correction(Map.of(relation, one.id().toString())));
        }
        areasLieInAreasAbove();
    }

    private static void areasLieInAreasAbove() {
        var district =
                Communes.register(
                        "632", "Huyện Sai", "DISTRICT", SampleProvince.AREA, Province.SINCE);
        var commune = Communes.register("63201", "Xã Sai", "COMMUNE", district, Province.SINCE);
        Refused.with(400, "level-not-below", "areaMoves")
                .saying("Cấp huyện không nằm dưới cấp xã", "Hiến pháp")
                .inEnglish("district level is not below the commune", "Constitution")
                .when(
                        "/restructurings",
                        areaCase(
                                ON,
                                body(
                                        "kind",
                                        "REPARENT",
                                        "inputs",
                                        List.of(Map.of("areaId", district.toString())),
                                        "parentId",
                                        commune)));
        Refused.with(400, "area-parent-by-case", "changes.parentId")
                .saying("hãy lập phương án", "một đường dẫn")
                .inEnglish("draft a case", "a path means one area")
                .when(
                        "/areas/" + district + "/corrections",
                        correction(Map.of("parentId", commune.toString())));
    }

    @Test
    void a_level_that_is_not_there_on_the_day() {
        var unknown = "Không có cấp hành chính \"DISTRICT\" vào ngày 1/7/2025";
        var unknownEn = "no administrative level \"DISTRICT\" on 1/7/2025";
        Refused.with(400, "level-unknown", "level")
                .saying(unknown, "203/2025/QH15")
                .inEnglish(unknownEn, "203/2025/QH15")
                .when("/agencies", agency("Phòng Muộn", "DISTRICT", "validFrom", REFORM.toString()))
                .when("/areas", area("633", "DISTRICT", "validFrom", REFORM.toString()));
        Refused.with(400, "level-unknown", "moves[0].outputs[0].level")
                .saying(unknown, "203/2025/QH15")
                .inEnglish(unknownEn, "203/2025/QH15")
                .when(
                        "/restructurings",
                        establishing(REFORM, agency("Phòng Muộn", "DISTRICT"), one, other));
        Refused.with(400, "level-unknown", "areaMoves")
                .saying(unknown, "203/2025/QH15")
                .inEnglish(unknownEn, "203/2025/QH15")
                .when("/restructurings", areaCase(REFORM, establishingArea("634", "DISTRICT")));
        Refused.with(400, "level-unknown", "changes.level")
                .saying(unknown, "203/2025/QH15")
                .inEnglish(unknownEn, "203/2025/QH15")
                .when(
                        "/agencies/" + one.id() + "/corrections",
                        CorrectionsApi.body(REFORM.toString(), null, Map.of("level", "DISTRICT")));
    }

    @Test
    void a_code_that_is_open_elsewhere() {
        var codes = List.of(Map.of("scheme", "QD20", "code", one.code()));
        var source = "20/2020/QĐ-TTg";
        Refused.with(409, "code-taken", "codes")
                .saying("mã của một cơ quan khác", source)
                .inEnglish("the code of another agency", source)
                .when("/agencies", agency("Sở Cùng mã", null, "codes", codes))
                .when(
                        "/restructurings",
                        establishing(
                                REFORM, agency("Sở Cùng mã", null, "codes", codes), one, other));
        Refused.with(409, "code-taken", "changes.codes")
                .saying("mã của một cơ quan khác", source)
                .inEnglish("the code of another agency", source)
                .when(
                        "/agencies/" + other.id() + "/corrections",
                        correction(Map.of("codes", codes)));
        Communes.register("63501", "Xã Giữ mã");
        var area = Communes.register("63502", "Xã Muốn mã");
        var taken = "mang mã 63501 trong cùng thời gian";
        var takenEn = "has the code 63501 at the same time";
        Refused.with(409, "area-code-taken", "code")
                .saying(taken, "19/2025/QĐ-TTg")
                .inEnglish(takenEn, "19/2025/QĐ-TTg")
                .when("/areas", area("63501", "COMMUNE"))
                .when("/restructurings", areaCase(REFORM, establishingArea("63501", "COMMUNE")));
        Refused.with(409, "area-code-taken", "changes.code")
                .saying(taken, "19/2025/QĐ-TTg")
                .inEnglish(takenEn, "19/2025/QĐ-TTg")
                .when("/areas/" + area + "/corrections", correction(Map.of("code", "63501")));
    }

    @Test
    void an_effective_date_before_an_input_began() {
        var source = "trong thời gian tồn tại";
        var early = Refused.with(409, "begins-later", "effectiveOn");
        early.saying("chỉ bắt đầu từ ngày 1/1/2004", source)
                .inEnglish("begins on 1/1/2004", "while they stand")
                .when("/restructurings", absorb(Province.SINCE, one, other));
        var commune = Communes.register("63601", "Xã Trẻ", "COMMUNE", SampleProvince.AREA, REFORM);
        var renaming =
                body(
                        "kind",
                        "RENAME",
                        "inputs",
                        List.of(Map.of("areaId", commune.toString())),
                        "name",
                        "Xã Khác");
        early.saying("chỉ bắt đầu từ ngày 1/7/2025", source)
                .inEnglish("begins on 1/7/2025", "while they stand")
                .when("/restructurings", areaCase(ON, renaming));
    }

    @Test
    void a_version_that_is_not_the_current_one() {
        var commune = Communes.register("63701", "Xã Cũ");
        String id = REGISTRAR.draft(absorb(ON, one, other)).statusCode(201).extract().path("id");
        var name = correction(Map.of("name", "Tên khác"));
        Refused.with(412, "version-stale", "If-Match")
                .saying("đã được người khác sửa (bản hiện tại 0)", "RFC 9110")
                .inEnglish("changed it meanwhile (current version 0)", "RFC 9110")
                .on(7)
                .when("/agencies/" + one.id() + "/corrections", name)
                .when("/areas/" + commune + "/corrections", name)
                .when("/restructurings/" + id + "/submission", Map.of());
    }

    private static Map<String, Object> correction(Map<String, ?> changes) {
        return CorrectionsApi.body("2010-01-01", null, changes);
    }
}
