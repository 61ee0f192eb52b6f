package vn.tinhgon.agencies.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tinhgon.agencies.pilot.PilotsApi.REGISTRAR;
import static vn.tinhgon.agencies.pilot.PilotsApi.get;
import static vn.tinhgon.agencies.pilot.PilotsApi.list;
import static vn.tinhgon.agencies.pilot.PilotsApi.review;
import static vn.tinhgon.agencies.pilot.PilotsApi.start;
import static vn.tinhgon.agencies.pilot.PilotsApi.started;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.agencies.Told;
import vn.tinhgon.agencies.bitemporal.Knowledge;
import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.events.PilotReviewed;
import vn.tinhgon.events.PilotStarted;

@QuarkusTest
class PilotsResourceTest {

    private static final LocalDate START = LocalDate.of(2018, 6, 1);
    private static final LocalDate REVIEW = LocalDate.of(2040, 6, 1);
    private static final LocalDate LATER = LocalDate.of(2041, 6, 1);

    @Inject Pilots pilots;
    @Inject Knowledge knowledge;
    @Inject Told told;
    private UUID site;

    @BeforeEach
    void site() {
        Province.register();
        site = REGISTRAR.department("Nơi thí điểm").id();
    }

    @Test
    void a_pilot_starts_with_its_sites_and_the_day_on_which_it_is_judged() {
        var id = started(START, REVIEW, site);

        get(id, START)
                .body("state", equalTo("RUNNING"))
                .body("siteIds", contains(site.toString()))
                .body("reviewOn", equalTo(REVIEW.toString()));
        assertThat(told.about(id, PilotStarted.class)).hasSize(1);
    }

    @Test
    void it_goes_on_until_another_day() {
        var id = started(START, REVIEW, site);

        review(id, "outcome", "CONTINUED", "on", REVIEW, "nextReviewOn", LATER)
                .statusCode(200)
                .body("state", equalTo("RUNNING"));

        get(id, REVIEW).body("reviewOn", equalTo(LATER.toString()));
        list("REVIEW_DUE", LATER).body("items.id", hasItem(id));
        list("REVIEW_DUE", REVIEW).body("items.id", not(hasItem(id)));
    }

    @Test
    void it_scales_to_more_agencies() {
        var more = REGISTRAR.department("Nơi nhân rộng").id();
        var id = started(START, REVIEW, site);

        review(id, "outcome", "SCALED", "on", REVIEW, "newSiteIds", List.of(more.toString()))
                .statusCode(200)
                .body("state", equalTo("SCALED"))
                .body("siteIds", contains(site.toString(), more.toString()))
                .body("reviewOn", nullValue());

        get(id, START).body("siteIds", hasSize(1)).body("reviews", hasSize(0));
        review(id, "outcome", "ENDED", "on", LATER)
                .statusCode(409)
                .body("code", equalTo("pilot-concluded"));
        assertThat(told.about(id, PilotReviewed.class))
                .singleElement()
                .satisfies(event -> assertThat(event.siteIds()).containsExactly(site, more));
    }

    @Test
    void a_site_lies_in_the_area_that_decides() {
        var elsewhere =
                AgenciesApi.as("foreign").department(Province.NEIGHBOUR, "Nơi khác", null).id();

        start(START, REVIEW, elsewhere)
                .statusCode(400)
                .body("errors[0].code", equalTo("site-not-in-area"));
        start(START, START, site)
                .statusCode(400)
                .body("errors[0].code", equalTo("review-not-after"));
    }

    @Test
    void a_pilot_of_another_province_does_not_exist() {
        var id = started(START, REVIEW, site);

        AgenciesApi.as("foreign").get("/pilots/{id}", id).statusCode(404);
        AgenciesApi.as("foreign").get("/pilots").body("items.id", not(hasItem(id)));
    }

    @Test
    void a_case_ends_pilots_and_its_annulment_lets_them_go_on() {
        var id = started(START, REVIEW, site);
        var caseId = UUID.randomUUID();
        var on = LocalDate.of(2025, 2, 1);

        inTransaction(() -> pilots.end(List.of(UUID.fromString(id)), on, origin(caseId)));
        get(id, on).body("state", equalTo("ENDED"));
        get(id, on.minusDays(1)).body("state", equalTo("RUNNING"));

        inTransaction(
                () ->
                        pilots.resume(
                                List.of(UUID.fromString(id)),
                                caseId,
                                on.plusDays(9),
                                origin(UUID.randomUUID())));
        get(id, on).body("state", equalTo("RUNNING")).body("reviewOn", equalTo(REVIEW.toString()));
        assertThat(told.about(id, PilotReviewed.class))
                .extracting(PilotReviewed::outcome)
                .containsExactly("ENDED", "CONTINUED");
    }

    private Origin origin(UUID cause) {
        var decision = new Decision("9/QĐ-TU", LocalDate.of(2025, 1, 20), "Tỉnh ủy");
        return new Origin(decision, cause, knowledge.now());
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
