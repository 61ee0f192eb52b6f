package vn.tinhgon.agencies.restructuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static vn.tinhgon.agencies.restructuring.Departments.ON;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.agencies.Told;
import vn.tinhgon.events.AgencyRestored;
import vn.tinhgon.events.RestructuringAnnulled;
import vn.tinhgon.events.RestructuringPartlyAnnulled;

/** What others hear when some moves of a case are taken back. */
@QuarkusTest
class PartialAnnulmentIsToldTest {

    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");

    @Inject Told told;

    private Departments all;

    @BeforeEach
    void departments() {
        Province.register();
        all = Departments.registered();
    }

    @Test
    void who_is_restored_is_told_and_how_many_moves_stay() {
        var merged = all.merged();

        var annulled = id(AgenciesApi.decide(REGISTRAR.annul(merged, ON, "moves[0]", "moves[2]")));
        var rest = id(AgenciesApi.decide(REGISTRAR.annul(merged, ON)));

        var event = told.about(annulled, RestructuringPartlyAnnulled.class).getFirst();
        assertThat(event.annulledCaseId()).hasToString(merged);
        assertThat(event.moves()).containsExactly("moves[0]", "moves[2]");
        assertThat(event.staying()).isEqualTo(1);
        assertThat(event.restructuring().agencyIds())
                .contains(all.labour().id(), all.home().id(), all.centre().id())
                .doesNotContain(all.roads().id());
        assertThat(told.about(all.labour().id().toString(), AgencyRestored.class))
                .extracting(restored -> restored.agency().functions())
                .containsExactly(all.labour().functionNames());
        assertThat(told.about(rest, RestructuringPartlyAnnulled.class))
                .extracting(RestructuringPartlyAnnulled::staying)
                .containsExactly(0);
        assertThat(told.about(rest, RestructuringAnnulled.class)).isEmpty();
    }

    @Test
    void functions_that_go_back_are_told_of_both_their_owners() {
        var transferred = Departments.effective(ON, all.childrenToHealth());

        var draft = REGISTRAR.annul(transferred, ON).statusCode(201);
        REGISTRAR
                .simulate(id(draft))
                .body(
                        "reversal.restored.id",
                        hasItems(all.labour().id().toString(), all.health().id().toString()))
                .body("reversal.restored.id", not(hasItem(all.home().id().toString())));
        AgenciesApi.decide(draft);

        assertThat(told.about(all.health().id().toString(), AgencyRestored.class))
                .extracting(restored -> restored.agency().functions())
                .containsExactly(all.health().functionNames());
        assertThat(told.about(all.labour().id().toString(), AgencyRestored.class)).hasSize(1);
    }

    private static String id(ValidatableResponse answer) {
        return answer.extract().path("id");
    }
}
