package vn.tinhgon.plans.plan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.agency.AnnouncedCases.Announced;
import vn.tinhgon.plans.deadline.Continuous;
import vn.tinhgon.plans.deadline.Deadline;
import vn.tinhgon.plans.deadline.OnDate;
import vn.tinhgon.plans.deadline.Qualifier;
import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.finding.Severity;
import vn.tinhgon.plans.plan.Basis;
import vn.tinhgon.plans.plan.Plan;
import vn.tinhgon.plans.plan.PlanHead;
import vn.tinhgon.plans.task.AssignmentRole;
import vn.tinhgon.plans.task.Task;
import vn.tinhgon.plans.task.TaskText;
import vn.tinhgon.platform.caller.Scope;

class PoliciesTest {

    private static final LocalDate SIGNED = LocalDate.of(2018, 4, 10);
    private static final UUID BOARD = UUID.randomUUID();

    @Test
    void several_agencies_that_a_document_calls_lead_block_until_one_is_chosen() {
        var task = task("III.1", "Rà soát", by(2018, 12, 31));
        task.dispute(BOARD, "Ban Tổ chức");
        task.dispute(UUID.randomUUID(), "Sở Nội vụ");

        assertThat(findings(new OneLead(), task))
                .extracting(Finding::code, Finding::severity, Finding::arguments)
                .containsExactly(
                        tuple(
                                "several-leads",
                                Severity.BLOCK,
                                List.of("Ban Tổ chức", "Sở Nội vụ")));
    }

    @Test
    void a_deadline_before_the_plan_is_signed_is_doubted() {
        var slip = task("III.1", "Rà soát", by(2017, 12, 31));
        var sameDay = task("III.2", "Sắp xếp", by(2018, 4, 10));

        assertThat(findings(new DeadlineAfterIssue(), slip, sameDay))
                .extracting(Finding::code, Finding::ref, Finding::severity)
                .containsExactly(tuple("deadline-before-issue", "III.1", Severity.WARN));
    }

    @Test
    void a_part_that_is_due_after_the_whole_is_doubted() {
        var whole = task("III.1", "Rà soát", by(2018, 12, 31));
        var inTime = task("III.1.1", "Rà soát cấp tỉnh", by(2018, 12, 31));
        var late = task("III.1.2", "Rà soát cấp xã", by(2019, 1, 1));
        var bullet = task("III.1-a", "Rà soát các hội", by(2019, 1, 1));

        assertThat(findings(new PartWithinWhole(), whole, inTime, late, bullet))
                .extracting(Finding::code, Finding::ref)
                .containsExactly(
                        tuple("deadline-after-parent", "III.1.2"),
                        tuple("deadline-after-parent", "III.1-a"));
    }

    @Test
    void an_agency_that_is_restructured_before_the_deadline_is_named_and_one_after_is_not() {
        var due = task("III.1", "Rà soát", by(2018, 12, 31));
        due.name(AssignmentRole.LEAD, BOARD, "Ban Tổ chức");
        var open = task("III.2", "Thường xuyên", new Continuous("thường xuyên"));
        open.name(AssignmentRole.LEAD, BOARD, "Ban Tổ chức");

        assertThat(announced(LocalDate.of(2018, 7, 1), due, open))
                .extracting(Finding::ref)
                .containsExactly("III.1", "III.2");
        assertThat(announced(LocalDate.of(2019, 1, 1), due, open))
                .extracting(Finding::ref)
                .containsExactly("III.2");
    }

    @Test
    void the_same_thing_given_twice_is_doubted_in_any_spelling() {
        var first = task("III.1", "Hợp nhất hai ủy ban", by(2018, 12, 31));
        var again = task("III.2", "Hợp nhất hai uỷ ban.", by(2018, 12, 31));

        assertThat(findings(new DistinctTasks(), first, again))
                .extracting(Finding::code, Finding::ref, Finding::arguments)
                .containsExactly(tuple("task-duplicate", "III.2", List.of("III.1")));
    }

    @Test
    void a_basis_that_is_not_in_the_register_is_named_and_one_that_is_lacking_too() {
        var cited =
                Basis.cited("RESOLUTION", "18-NQ/TW", LocalDate.of(2017, 10, 25), "Ban Chấp hành");

        assertThat(new RegisteredBasis().review(subject(List.of(cited), List.of())))
                .extracting(Finding::code, Finding::severity, Finding::arguments)
                .containsExactly(
                        tuple(
                                "basis-unregistered",
                                Severity.WARN,
                                List.of("18-NQ/TW, 25/10/2017, Ban Chấp hành")));
        assertThat(new RegisteredBasis().review(subject(List.of(), List.of())))
                .extracting(Finding::code)
                .containsExactly("basis-missing");
    }

    private static List<Finding> announced(LocalDate effectiveOn, Task... tasks) {
        return new LastingAgencies()
                .review(
                        new Subject(
                                plan(),
                                List.of(),
                                List.of(tasks),
                                List.of(),
                                List.of(new Announced(BOARD, effectiveOn))))
                .toList();
    }

    private static List<Finding> findings(ReviewPolicy policy, Task... tasks) {
        return policy.review(subject(List.of(), List.of(tasks))).toList();
    }

    private static Subject subject(List<Basis> bases, List<Task> tasks) {
        return new Subject(plan(), bases, tasks, List.of(), List.of());
    }

    private static Plan plan() {
        var head =
                new PlanHead(
                        "PLAN",
                        "77-KH/TU",
                        SIGNED,
                        "Kế hoạch",
                        "Tỉnh ủy",
                        UUID.randomUUID(),
                        "PROVINCE");
        return Plan.draft(head, List.of(), new Scope("vn.93"), "planner");
    }

    private static Task task(String ref, String text, Deadline deadline) {
        return Task.draft(
                UUID.randomUUID(), 1, new TaskText(ref, text, text, text, null), deadline);
    }

    private static Deadline by(int year, int month, int day) {
        return new OnDate("", LocalDate.of(year, month, day), Qualifier.BY);
    }
}
