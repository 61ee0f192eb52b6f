package vn.tinhgon.agencies.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.tinhgon.agencies.AgenciesApi.body;
import static vn.tinhgon.agencies.staffing.StaffingApi.REGISTRAR;
import static vn.tinhgon.agencies.staffing.StaffingApi.grant;
import static vn.tinhgon.agencies.staffing.StaffingApi.quota;

import java.time.LocalDate;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.AgenciesApi.Department;
import vn.tinhgon.agencies.Province;

/** A case is annulled after the survivor's quota was cut: what it must give back is not there. */
@QuarkusTest
class AnnulledQuotasTest {

    private static final LocalDate Y2025 = LocalDate.of(2025, 1, 1);
    private static final LocalDate MERGED = LocalDate.of(2025, 3, 1);
    private static final LocalDate CUT = LocalDate.of(2025, 6, 1);

    private Department labour;
    private Department home;
    private String merger;

    @BeforeEach
    void a_merger() {
        Province.register();
        labour = REGISTRAR.department("Sở Lao động");
        home = REGISTRAR.department("Sở Nội vụ");
        grant(labour.id(), Y2025, 30);
        grant(home.id(), Y2025, 20);
        merger = AgenciesApi.decide(REGISTRAR.absorb(MERGED, home, labour)).extract().path("id");
    }

    @Test
    void the_refusal_says_who_lacks_how_many_of_which_and_what_to_do() {
        grant(home.id(), CUT, 22);

        REGISTRAR
                .annul(merger, MERGED)
                .statusCode(422)
                .body("code", equalTo("quota-overdrawn"))
                .body(
                        "detail",
                        equalTo(
                                "\"%s\" thiếu 8 biên chế cán bộ, công chức từ ngày 1/6/2025: số được giao ít hơn số phải chuyển đi. Hãy giao bổ sung cho cơ quan này từ ngày đó, hoặc chuyển ít hơn, rồi làm lại."
                                        .formatted(home.name())))
                .body("source", containsString("Lai Châu"))
                .body("errors.field", contains("quotas"))
                .body("errors[0].message", containsString(home.name()));
        REGISTRAR
                .request()
                .header("Accept-Language", "en")
                .body(body("title", "Annulment", "effectiveOn", MERGED))
                .post("/api/v1/restructurings/" + merger + "/annulment")
                .then()
                .statusCode(422)
                .body("detail", containsString("lacks 8 posts (civil servants) from 1/6/2025"))
                .body("detail", containsString("Grant this agency more"));
    }

    @Test
    void a_cut_after_the_draft_is_found_as_well_and_once_mended_the_case_is_annulled() {
        var annulment =
                REGISTRAR.annul(merger, MERGED).statusCode(201).extract().<String>path("id");
        grant(home.id(), CUT, 22);

        REGISTRAR.simulate(annulment).statusCode(422).body("code", equalTo("quota-overdrawn"));
        REGISTRAR.submit(annulment, 0).statusCode(422);
        assertThat(quota(labour.id(), CUT)).isZero();
        assertThat(quota(home.id(), CUT)).isEqualTo(22);

        grant(home.id(), CUT, 30);
        var version =
                REGISTRAR.submit(annulment, 0).statusCode(200).extract().<Integer>path("version");
        AgenciesApi.as("approver").approve(annulment, version).statusCode(200);

        assertThat(quota(labour.id(), CUT)).isEqualTo(30);
        assertThat(quota(home.id(), CUT)).isZero();
        assertThat(quota(home.id(), MERGED)).isEqualTo(20);
    }
}
