package vn.tinhgon.plans.plan.review;

import java.util.stream.Stream;

import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.finding.Severity;

/**
 * Each plan names one body that watches over it (đôn đốc) and reports on it (Kết luận 50-KL/TW, tổ
 * chức thực hiện).
 */
class NamedMonitor implements ReviewPolicy {

    @Override
    public Stream<Finding> review(Subject subject) {
        return subject.plan().monitor().isPresent()
                ? Stream.of()
                : Stream.of(Finding.ofDocument("monitor-missing", Severity.WARN));
    }
}
