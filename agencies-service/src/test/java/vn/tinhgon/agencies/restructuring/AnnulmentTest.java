package vn.tinhgon.agencies.restructuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.AgenciesApi.Department;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.agencies.Told;
import vn.tinhgon.events.AgencyDissolved;
import vn.tinhgon.events.AgencyRestored;
import vn.tinhgon.events.RestructuringAnnulled;

/** What is taken back by a reversing case, and what is taken back before it took effect. */
@QuarkusTest
class AnnulmentTest {

    private static final LocalDate ON = LocalDate.of(2025, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2025, 9, 1);
    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");
    private static final AgenciesApi APPROVER = AgenciesApi.as("approver");

    @Inject Told told;

    private Department labour;
    private Department home;
    private Department centre;

    @BeforeEach
    void departments() {
        Province.register();
        labour = REGISTRAR.department("Sở Lao động", "Việc làm");
        home = REGISTRAR.department("Sở Nội vụ", "Biên chế");
        centre = REGISTRAR.department("Trung tâm Việc làm", labour.id());
    }

    @Test
    void from_its_own_day_on_it_is_as_if_the_case_had_never_been() {
        var before = List.of(seen(labour), seen(home), seen(centre));
        var merged = merged();
        var successor = AgenciesApi.successor(merged);

        AgenciesApi.decide(REGISTRAR.annul(id(merged), ON));

        assertThat(List.of(seen(labour), seen(home), seen(centre))).isEqualTo(before);
        REGISTRAR.get("/agencies/{id}", successor).statusCode(404);
        REGISTRAR
                .get("/agencies/resolve?scheme=QD20&code={code}", labour.code())
                .body("agencies.id", contains(labour.id().toString()))
                .body("closedOn", nullValue());
    }

    @Test
    void from_a_later_day_on_the_time_between_remains_as_it_was() {
        var merged = merged();
        var successor = AgenciesApi.successor(merged);

        AgenciesApi.decide(REGISTRAR.annul(id(merged), LATER));

        var between = LATER.minusDays(1).toString();
        status(labour.id(), between, "ENDED");
        status(successor, between, "ACTIVE");
        status(labour.id(), LATER.toString(), "ACTIVE")
                .body("functions.name", equalTo(labour.functionNames()));
        status(successor, LATER.toString(), "ENDED");
        REGISTRAR
                .get("/agencies/resolve?scheme=QD20&code={code}&asOf={day}", labour.code(), between)
                .body("agencies.id", contains(successor));
        REGISTRAR
                .get("/agencies/resolve?scheme=QD20&code={code}", labour.code())
                .body("agencies.id", contains(labour.id().toString()));
    }

    @Test
    void what_was_known_before_the_annulment_stays_known() {
        var merged = merged();
        var then = Instant.now().toString();

        AgenciesApi.decide(REGISTRAR.annul(id(merged), ON));

        REGISTRAR
                .get("/agencies/{id}?knownAt={then}", labour.id(), then)
                .body("status", equalTo("ENDED"));
        REGISTRAR
                .get("/agencies/{id}?knownAt={then}", AgenciesApi.successor(merged), then)
                .body("status", equalTo("ACTIVE"));
    }

    @Test
    void consumers_hear_what_stands_again_and_what_no_longer() {
        var merged = merged();

        var annulled = AgenciesApi.decide(REGISTRAR.annul(id(merged), ON));

        var restored = told.about(labour.id().toString(), AgencyRestored.class).getFirst();
        assertThat(restored.annulledCaseId()).hasToString(id(merged));
        assertThat(restored.caseId()).hasToString(id(annulled));
        assertThat(restored.effectiveOn()).isEqualTo(ON);
        assertThat(restored.agency().functions()).isEqualTo(labour.functionNames());
        assertThat(told.about(AgenciesApi.successor(merged), AgencyDissolved.class))
                .extracting(AgencyDissolved::kind)
                .containsExactly("ANNUL");
        assertThat(told.about(id(annulled), RestructuringAnnulled.class))
                .extracting(event -> event.annulledCaseId().toString())
                .containsExactly(id(merged));
    }

    @Test
    void the_later_change_is_annulled_first() {
        var first = merged();
        var successor = AgenciesApi.successor(first);
        var second =
                AgenciesApi.decide(
                        REGISTRAR.draft(
                                AgenciesApi.of(
                                        LATER,
                                        "Đổi tên",
                                        AgenciesApi.body(
                                                "kind",
                                                "RENAME",
                                                "inputIds",
                                                List.of(successor),
                                                "names",
                                                Map.of("name", "Sở Mới " + successor)))));

        REGISTRAR
                .annul(id(first), ON)
                .statusCode(409)
                .body("code", equalTo("changed-since"))
                .body("detail", containsString("Sở Mới"));
        AgenciesApi.decide(REGISTRAR.annul(id(second), LATER));
        AgenciesApi.decide(REGISTRAR.annul(id(first), ON));

        status(labour.id(), ON.toString(), "ACTIVE");
    }

    @Test
    void a_case_is_annulled_once_and_only_when_it_is_in_effect() {
        var merged = merged();
        var draft = REGISTRAR.annul(id(merged), ON).statusCode(201);

        REGISTRAR.annul(id(merged), ON).statusCode(409).body("code", equalTo("already-annulled"));
        REGISTRAR.annul(id(draft), ON).statusCode(409).body("code", equalTo("restructuring-draft"));
        REGISTRAR.annul(id(merged), ON.minusDays(1)).statusCode(409);
        REGISTRAR.close("withdrawal", id(draft), 0).statusCode(200);
        REGISTRAR
                .annul(id(merged), ON.minusDays(1))
                .statusCode(400)
                .body("errors[0].code", equalTo("annulled-before-its-day"));
        REGISTRAR.annul(id(merged), ON).statusCode(201).body("annulsId", equalTo(id(merged)));
    }

    @Test
    void what_is_withdrawn_or_rejected_lets_its_agencies_go() {
        var far = LocalDate.of(2030, 1, 1);
        var withdrawn = id(REGISTRAR.absorb(far, home, labour).statusCode(201));
        REGISTRAR.submit(withdrawn, 0).statusCode(200);
        REGISTRAR
                .close("withdrawal", withdrawn, 1)
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("closedBecause", equalTo("Chưa đủ điều kiện"));
        var rejected = id(REGISTRAR.absorb(far, home, labour).statusCode(201));
        REGISTRAR.submit(rejected, 0).statusCode(200);

        REGISTRAR.close("rejection", rejected, 1).statusCode(403);
        APPROVER.close("rejection", rejected, 1).statusCode(200).body("state", equalTo("REJECTED"));

        AgenciesApi.decide(REGISTRAR.absorb(far, home, labour)).body("state", equalTo("APPROVED"));
        REGISTRAR
                .get("/restructurings?subjectId={id}&limit=50", labour.id())
                .body("items.state", hasItem("WITHDRAWN"))
                .body("items.state", hasItem("REJECTED"));
    }

    private ValidatableResponse merged() {
        return AgenciesApi.decide(REGISTRAR.consolidate(ON, null, labour, home));
    }

    /** All that is told of a department today, but the count of its changes. */
    private static Map<String, Object> seen(Department department) {
        Map<String, Object> told =
                REGISTRAR.get("/agencies/{id}", department.id()).extract().path("");
        told.remove("version");
        return told;
    }

    private static ValidatableResponse status(Object agency, String day, String status) {
        return REGISTRAR
                .get("/agencies/{id}?asOf={day}", agency, day)
                .statusCode(200)
                .body("status", equalTo(status));
    }

    private static String id(ValidatableResponse answer) {
        return answer.extract().path("id");
    }
}
