package vn.tinhgon.plans.plan.review;

import java.util.stream.Stream;

import vn.tinhgon.plans.agency.GroupOfBodies;
import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.finding.Severity;
import vn.tinhgon.plans.task.Assignment;
import vn.tinhgon.plans.task.Task;

/**
 * Who is not in the registry is told of nothing. Groups of bodies ("các sở, ban, ngành") are none
 * and need no entry.
 */
class RegisteredAgencies implements ReviewPolicy {

    @Override
    public Stream<Finding> review(Subject subject) {
        return subject.tasks().stream().flatMap(RegisteredAgencies::review);
    }

    private static Stream<Finding> review(Task task) {
        var unknown =
                task.assignments().stream()
                        .filter(a -> a.agency().isEmpty())
                        .map(Assignment::agencyName)
                        .filter(name -> !GroupOfBodies.isMeantBy(name))
                        .toList();
        return unknown.isEmpty()
                ? Stream.of()
                : Stream.of(
                        Finding.ofTask(
                                "agency-unregistered",
                                Severity.WARN,
                                task.ref(),
                                unknown,
                                task.wording().quotation()));
    }
}
