package vn.tinhgon.plans.writing;

import java.time.format.DateTimeFormatter;
import java.util.Optional;

import vn.tinhgon.plans.plan.PlanState;
import vn.tinhgon.plans.plan.version.PlanVersion;

/** What tells a copy from the paper that was signed. */
final class FootNote {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private FootNote() {}

    /** Null for what was signed as it is. */
    static String of(PlanState state, Optional<PlanVersion> version) {
        if (state == PlanState.DRAFT || state == PlanState.IN_REVIEW) {
            return "Dự thảo";
        }
        return version.filter(amended -> amended.decisionNumber() != null)
                .map(FootNote::amended)
                .orElse(null);
    }

    private static String amended(PlanVersion version) {
        return "Bản hợp nhất lần %d, đã sửa đổi, bổ sung theo văn bản số %s ngày %s của %s"
                .formatted(
                        version.number(),
                        version.decisionNumber(),
                        DAY.format(version.decisionDate()),
                        version.decisionIssuer());
    }
}
