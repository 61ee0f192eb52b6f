package vn.tinhgon.plans.plan.review;

import java.util.Optional;
import java.util.stream.Stream;

import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.finding.Severity;
import vn.tinhgon.plans.plan.Basis;

/**
 * A plan cites what it carries out (preambles of all plans; Nghị định 30/2020/NĐ-CP), and is found
 * below it only when that is in the register.
 */
class RegisteredBasis implements ReviewPolicy {

    @Override
    public Stream<Finding> review(Subject subject) {
        return subject.bases().isEmpty()
                ? Stream.of(Finding.ofDocument("basis-missing", Severity.WARN))
                : subject.bases().stream()
                        .filter(basis -> !basis.isRegistered())
                        .map(
                                basis ->
                                        Finding.ofDocument(
                                                "basis-unregistered",
                                                Severity.WARN,
                                                called(basis)));
    }

    private static String called(Basis basis) {
        return Stream.of(
                        Optional.ofNullable(basis.number()),
                        Optional.ofNullable(basis.dated())
                                .map(
                                        day ->
                                                "%d/%d/%d"
                                                        .formatted(
                                                                day.getDayOfMonth(),
                                                                day.getMonthValue(),
                                                                day.getYear())),
                        Optional.ofNullable(basis.issuer()))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + ", " + other)
                .orElse("–");
    }
}
