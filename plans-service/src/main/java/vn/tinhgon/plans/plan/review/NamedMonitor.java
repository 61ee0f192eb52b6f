package vn.tinhgon.plans.plan.review;

import java.util.List;
import java.util.stream.Stream;

import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.finding.Severity;
import vn.tinhgon.plans.plan.Plan;
import vn.tinhgon.plans.task.Task;

/**
 * Each plan names one body that watches over it (đôn đốc) and reports on it (Kết luận 50-KL/TW, tổ
 * chức thực hiện).
 */
class NamedMonitor implements ReviewPolicy {

    @Override
    public Stream<Finding> review(Plan plan, List<Task> tasks) {
        return plan.monitor().isPresent()
                ? Stream.of()
                : Stream.of(Finding.ofDocument("monitor-missing", Severity.WARN));
    }
}
