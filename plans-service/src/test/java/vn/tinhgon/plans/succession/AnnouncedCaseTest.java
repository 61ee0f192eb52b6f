package vn.tinhgon.plans.succession;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.tinhgon.events.AgencyState;
import vn.tinhgon.events.Decision;
import vn.tinhgon.events.RestructuringApproved;
import vn.tinhgon.events.RestructuringCase;
import vn.tinhgon.events.RestructuringWithdrawn;
import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class AnnouncedCaseTest {

    private static final String DOUBT = "agency-restructured-before-deadline";

    private final PlansApi planner = PlansApi.as("planner");
    @Inject Province province;

    @Test
    void a_draft_doubts_agencies_that_a_decided_case_names_until_it_is_withdrawn() {
        var agency = Province.agency("Sở Khoa học");
        province.with(agency);
        var plan = draftLedBy(agency);
        var restructuring = restructuring(agency);

        planner.plan(plan).then().body("findings.code", not(hasItem(DOUBT)));
        province.tell(
                new RestructuringApproved(
                        restructuring, new Decision("1-QĐ/TU", Province.today(), "Tỉnh ủy")));
        planner.plan(plan).then().body("findings.code", hasItem(DOUBT));
        province.tell(new RestructuringWithdrawn(restructuring, "Chờ ý kiến Trung ương"));
        planner.plan(plan).then().body("findings.code", not(hasItem(DOUBT)));
    }

    private static RestructuringCase restructuring(AgencyState agency) {
        return new RestructuringCase(
                UUID.randomUUID(),
                "Hợp nhất",
                List.of("CONSOLIDATE"),
                SampleProvince.SCOPE,
                "PROVINCE",
                List.of(agency.agencyId()),
                Province.today().plusDays(30),
                1,
                1);
    }

    private UUID draftLedBy(AgencyState agency) {
        var due = Province.today().plusDays(60).toString();
        var task =
                Map.of(
                        "ref",
                        "II.1",
                        "title",
                        "Xây dựng đề án",
                        "deadline",
                        Map.of("kind", "DATE", "due", due),
                        "parts",
                        List.of(Map.of("role", "LEAD", "agencyId", agency.agencyId())));
        return UUID.fromString(
                planner.json()
                        .body(
                                Map.of(
                                        "documentType",
                                        "PLAN",
                                        "title",
                                        "Kế hoạch sắp xếp",
                                        "issuerId",
                                        SampleProvince.PROVINCE_COMMITTEE,
                                        "tasks",
                                        List.of(task)))
                        .post("/api/v1/plans")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"));
    }
}
