package vn.tinhgon.agencies.staffing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tinhgon.agencies.staffing.StaffingApi.REGISTRAR;
import static vn.tinhgon.agencies.staffing.StaffingApi.grant;
import static vn.tinhgon.agencies.staffing.StaffingApi.of;
import static vn.tinhgon.agencies.staffing.StaffingApi.report;

import java.time.LocalDate;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.Province;

/** What the law says to agencies, with the article that it says it in. */
@QuarkusTest
class StaffingFindingsTest {

    @BeforeEach
    void province() {
        Province.register();
    }

    @Test
    void limits_are_those_of_the_day() {
        var department = REGISTRAR.department("Sở có cấp phó").id();
        var y2019 = LocalDate.of(2019, 1, 1);
        grant(department, y2019, 50);
        report(department, y2019, 55, 5);

        of(department, "?asOf=2019-01-01")
                .body("deputyLimit", equalTo(3))
                .body("findings.measure", contains("QUOTA", "DEPUTIES"))
                .body("findings.rule", contains(7, 8))
                .body(
                        "findings.message",
                        contains(
                                "Có mặt 55 cán bộ, công chức, được giao 50.",
                                "Có 5 cấp phó; tối đa 3."))
                .body("findings[1].source", containsString("24/2014/NĐ-CP, Điều 6"));
        of(department, "?asOf=2025-04-01")
                .body("deputyLimit", nullValue())
                .body("findings.measure", contains("QUOTA"));
    }

    @Test
    void too_few_professionals_are_found_in_public_service_units() {
        var centre = Communes.ofProvince().agency("PUBLIC_SERVICE_UNIT");
        var y2024 = LocalDate.of(2024, 1, 1);
        grant(centre, y2024, 20);

        report(centre, y2024, 20, 12, 0);
        of(centre, "?asOf=2024-01-01")
                .body("professionalPosts", equalTo(12))
                .body("professionalPercent", equalTo(60))
                .body("findings.rule", contains(6))
                .body(
                        "findings[0].message",
                        equalTo("Vị trí chuyên môn, nghiệp vụ chiếm 60 %; tối thiểu 65 %."))
                .body("findings[0].source", equalTo("Lai Châu KL50 2023, mục II.4"));

        report(centre, y2024, 20, 13, 0);
        of(centre, "?asOf=2024-01-01").body("findings", empty());
    }

    @Test
    void an_agency_that_is_too_small_is_found() {
        var division = StaffingApi.division();

        grant(division, LocalDate.of(2021, 1, 1), 4);

        of(division, "?asOf=2021-01-01")
                .body("findings.message", contains("Có 4 biên chế; tối thiểu 5."))
                .body("findings[0].source", containsString("107/2020/NĐ-CP"));
    }
}
