package vn.tinhgon.plans.plan.review;

import java.util.stream.Stream;

import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.finding.Severity;

/** A document is known by its issuer, its number with sign, and its date: two "18-NQ/TW" exist. */
class KnownDocument implements ReviewPolicy {

    @Override
    public Stream<Finding> review(Subject subject) {
        var head = subject.plan().head();
        return Stream.of(
                        missing(head.number(), "number-missing"),
                        missing(head.dated(), "date-missing"),
                        missing(head.title(), "title-missing"),
                        missing(
                                head.issuerId(),
                                "issuer-unregistered",
                                head.issuerName() == null ? "–" : head.issuerName()),
                        subject.tasks().isEmpty()
                                ? finding("no-tasks-found")
                                : Stream.<Finding>of())
                .flatMap(found -> found);
    }

    private static Stream<Finding> missing(Object value, String code, String... arguments) {
        return value == null ? finding(code, arguments) : Stream.of();
    }

    private static Stream<Finding> finding(String code, String... arguments) {
        return Stream.of(Finding.ofDocument(code, Severity.BLOCK, arguments));
    }
}
