package vn.tinhgon.notifications.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

import vn.tinhgon.events.AgencyEvent;
import vn.tinhgon.events.AgencyRenamed;
import vn.tinhgon.events.AgencyRestored;
import vn.tinhgon.events.AgencySplit;
import vn.tinhgon.events.MovedFunction;
import vn.tinhgon.events.PilotReviewDue;
import vn.tinhgon.events.RestructuringApproved;
import vn.tinhgon.events.RestructuringCase;
import vn.tinhgon.events.RestructuringRejected;
import vn.tinhgon.events.RestructuringSubmitted;
import vn.tinhgon.events.RestructuringWithdrawn;
import vn.tinhgon.events.StaffingLimitExceeded;
import vn.tinhgon.notifications.notice.Argument;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.testing.AgencyOfProvince;

class AgencyRulesTest {

    private static final LocalDate DAY = AgencyOfProvince.EFFECTIVE;

    private final AgencyOfProvince labour = AgencyOfProvince.named("Sở Lao động");
    private final AgencyOfProvince homeAffairs = AgencyOfProvince.named("Sở Nội vụ");
    private final AgencyOfProvince education = AgencyOfProvince.named("Sở Giáo dục");
    private final AgencyRules rules = new AgencyRules();

    @Test
    void the_agencies_of_a_case_hear_at_each_step_what_becomes_of_it() {
        var named =
                new RestructuringCase(
                        UUID.randomUUID(),
                        "Sắp xếp các sở",
                        List.of("ABSORB"),
                        "vn.93",
                        "PROVINCE",
                        List.of(labour.id(), homeAffairs.id()),
                        DAY,
                        1,
                        1);

        for (var step :
                List.of(
                        new RestructuringSubmitted(named),
                        new RestructuringApproved(named, AgencyOfProvince.DECISION),
                        new RestructuringRejected(named, "thiếu căn cứ"),
                        new RestructuringWithdrawn(named, "chờ hướng dẫn"))) {
            assertThat(told(step)).containsExactlyInAnyOrder(labour.id(), homeAffairs.id());
        }
    }

    @Test
    void the_heirs_of_a_divided_agency_hear_of_it_and_the_divided_one_does_not() {
        var division = labour.dividedInto(homeAffairs.state(), education.state());

        assertThat(told(division, Predicate.not(labour.id()::equals)))
                .containsExactlyInAnyOrder(homeAffairs.id(), education.id());
    }

    @Test
    void an_agency_that_goes_on_hears_what_was_separated_from_it() {
        var division = labour.dividedInto(education.state());

        assertThat(
                        told(
                                new AgencySplit(
                                        division.caseId(),
                                        "SEPARATE",
                                        division.agency(),
                                        division.successors(),
                                        division.functions(),
                                        division.decision(),
                                        DAY)))
                .containsExactlyInAnyOrder(labour.id(), education.id());
    }

    @Test
    void who_gets_functions_of_a_dissolved_agency_hears_which_are_its_own() {
        var dissolved =
                labour.dissolved(
                        function("Dạy nghề", education.id()),
                        function("Giảm nghèo", homeAffairs.id()),
                        function("Trẻ em", homeAffairs.id()),
                        function("In ấn", null));

        var notices = rules.notices(dissolved, Optional::of);

        assertThat(notices)
                .filteredOn(notice -> notice.agencyId().equals(homeAffairs.id()))
                .singleElement()
                .satisfies(
                        notice ->
                                assertThat(notice.arguments())
                                        .contains(new Argument.Text("Giảm nghèo; Trẻ em")));
        assertThat(notices).extracting(Notice::agencyId).hasSize(2).contains(education.id());
    }

    @Test
    void giver_and_receiver_hear_of_functions_that_change_hands() {
        assertThat(told(labour.handsOver(function("Dạy nghề", education.id()))))
                .containsExactlyInAnyOrder(labour.id(), education.id());
        assertThat(told(labour.handsOver(function("In ấn", null)))).containsExactly(labour.id());
    }

    @Test
    void an_agency_hears_of_its_own_name_place_and_return_and_its_new_superior_of_its_place() {
        var renamed =
                new AgencyRenamed(
                        labour.state(),
                        "Sở Lao động",
                        UUID.randomUUID(),
                        AgencyOfProvince.DECISION,
                        DAY);
        var restored =
                new AgencyRestored(
                        labour.state(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        AgencyOfProvince.DECISION,
                        DAY);

        assertThat(told(renamed)).containsExactly(labour.id());
        assertThat(told(restored)).containsExactly(labour.id());
        assertThat(told(labour.movedBelow(homeAffairs.id())))
                .containsExactlyInAnyOrder(labour.id(), homeAffairs.id());
    }

    @Test
    void limits_are_told_to_the_agency_and_reviews_to_the_sites() {
        var excess =
                new StaffingLimitExceeded(
                        labour.id(),
                        labour.name(),
                        "DEPUTIES",
                        null,
                        5,
                        3,
                        "Nghị định 107/2020/NĐ-CP",
                        null,
                        null,
                        "vn.93",
                        "PROVINCE",
                        DAY);
        var review =
                new PilotReviewDue(
                        UUID.randomUUID(),
                        "Bí thư đồng thời là chủ tịch",
                        List.of(homeAffairs.id(), education.id()),
                        DAY,
                        DAY.plusYears(1),
                        "vn.93",
                        "PROVINCE");

        assertThat(told(excess)).containsExactly(labour.id());
        assertThat(told(review)).containsExactlyInAnyOrder(homeAffairs.id(), education.id());
    }

    private List<UUID> told(AgencyEvent event) {
        return told(event, _ -> true);
    }

    private List<UUID> told(AgencyEvent event, Predicate<UUID> standing) {
        return rules.notices(event, agency -> Optional.of(agency).filter(standing)).stream()
                .map(Notice::agencyId)
                .toList();
    }

    private static MovedFunction function(String name, UUID to) {
        return new MovedFunction(UUID.randomUUID(), name, "Lao động", to, null);
    }
}
