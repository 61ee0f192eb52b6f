package vn.tinhgon.plans.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhgon.plans.deadline.Standing;
import vn.tinhgon.plans.task.AssignmentRole;
import vn.tinhgon.plans.task.listing.DueRange;
import vn.tinhgon.plans.task.listing.PartChoice;
import vn.tinhgon.plans.task.listing.PlanChoice;
import vn.tinhgon.plans.task.listing.SearchWords;
import vn.tinhgon.plans.task.listing.TaskCriteria;
import vn.tinhgon.plans.task.listing.TaskSearch;
import vn.tinhgon.plans.task.listing.TaskSort;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Role;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.rest.PageQuery;

/** At the size of the country no list reads through all tasks, nor sorts them. */
@QuarkusTest
class QueryPlansTest {

    private static final UUID AGENCY = UUID.fromString("00000000-0000-7000-b000-0000000004d2");
    private static final UUID PLAN = UUID.fromString("00000000-0000-7000-8000-000000000064");

    @Inject NationalTasks national;
    @Inject TaskSearch search;
    @Inject Clock clock;

    @ParameterizedTest
    @ValueSource(strings = {"vn", "vn.5", "vn.5.39"})
    void a_list_in_any_order_reads_indexes(String scope) {
        for (var sort : TaskSort.values()) {
            assertReadsIndexes(scope, all().sorted(sort));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_list_of_a_standing_reads_indexes(Standing standing) {
        for (var scope : List.of("vn", "vn.5", "vn.5.39")) {
            assertReadsIndexes(scope, all().standing(standing));
        }
    }

    @ParameterizedTest
    @CsvSource({"hop nhat", "hợp", "trường học số 17", "khong co viec nao nhu the"})
    void a_search_reads_indexes(String text) {
        for (var scope : List.of("vn", "vn.5", "vn.5.39")) {
            assertReadsIndexes(scope, all().text(text));
        }
    }

    @Test
    void a_list_of_a_plan_an_agency_or_a_range_of_days_reads_indexes() {
        var today = LocalDate.now(clock);
        assertReadsIndexes("vn", all().plan(PLAN));
        assertReadsIndexes("vn", all().part(new PartChoice(AGENCY, AssignmentRole.LEAD, false)));
        assertReadsIndexes("vn", all().due(new DueRange(today, today.plusDays(7))));
    }

    @Test
    void a_plan_an_agency_and_its_working_list_are_read_by_indexes_on_any_day() {
        for (var day : List.of(LocalDate.now(clock), LocalDate.of(2024, 6, 1))) {
            assertReadsIndexes("vn", all().plan(PLAN).on(day));
            assertReadsIndexes("vn", all().part(new PartChoice(AGENCY, null, false)).on(day));
            var open = all().standings(Standing.open()).on(day).criteria(LocalDate.now(clock));

            var plans = national.plansOf(() -> search.parts(AGENCY, open, longestPage()));
            var counts = national.plansOf(() -> search.countsOfParts(AGENCY, open));

            assertThat(plans).isNotEmpty().noneMatch(QueryPlansTest::readsAll);
            assertThat(counts).isNotEmpty().noneMatch(QueryPlansTest::readsAll);
        }
    }

    private void assertReadsIndexes(String scope, Question question) {
        var caller =
                new Caller("x", "x", Set.of(Role.INSPECTOR), Optional.of(AGENCY), new Scope(scope));
        var criteria = question.criteria(LocalDate.now(clock));

        var plans = national.plansOf(() -> search.tasks(caller, criteria, longestPage()));

        assertThat(plans).hasSize(2).noneMatch(QueryPlansTest::readsAll);
    }

    private static boolean readsAll(String plan) {
        return plan.contains("Seq Scan on task ")
                || plan.contains("Seq Scan on task t ")
                || plan.contains("Seq Scan on task_words ")
                || plan.contains("Seq Scan on assignment ");
    }

    private static Question all() {
        return new Question(
                null,
                new PartChoice(null, null, false),
                Set.of(),
                new DueRange(null, null),
                null,
                TaskSort.DUE,
                null);
    }

    /** What is asked, in the order of days unless another is named. */
    private record Question(
            UUID plan,
            PartChoice part,
            Set<Standing> standings,
            DueRange due,
            String text,
            TaskSort sort,
            LocalDate day) {

        Question sorted(TaskSort other) {
            return new Question(plan, part, standings, due, text, other, day);
        }

        Question standing(Standing one) {
            return standings(Set.of(one));
        }

        Question standings(Set<Standing> some) {
            return new Question(plan, part, some, due, text, sort, day);
        }

        Question text(String words) {
            return new Question(plan, part, standings, due, words, sort, day);
        }

        Question plan(UUID one) {
            return new Question(one, part, standings, due, text, sort, day);
        }

        Question part(PartChoice other) {
            return new Question(plan, other, standings, due, text, sort, day);
        }

        Question due(DueRange range) {
            return new Question(plan, part, standings, range, text, sort, day);
        }

        Question on(LocalDate other) {
            return new Question(plan, part, standings, due, text, sort, other);
        }

        TaskCriteria criteria(LocalDate today) {
            return new TaskCriteria(
                    new PlanChoice(plan, null, null, null),
                    part,
                    null,
                    standings,
                    due,
                    SearchWords.of(text),
                    sort,
                    day == null ? today : day);
        }
    }

    private static PageQuery longestPage() {
        return new PageQuery() {
            @Override
            public int limit() {
                return 200;
            }
        };
    }
}
