package vn.tinhgon.agencies.restructuring.effect;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.tinhgon.agencies.staffing.Headcount;
import vn.tinhgon.agencies.staffing.LimitFinding;
import vn.tinhgon.agencies.staffing.QuotaMove;
import vn.tinhgon.agencies.staffing.StaffCategory;

/**
 * What a case does to posts and staff.
 *
 * @param moves all posts that go, also those that follow without being named
 * @param before quotas of the agencies concerned until the day, {@code after} from it on
 * @param staffBefore who works there until the day, {@code staffAfter} from it on
 * @param limits what is above or below a limit afterwards
 */
public record QuotaChange(
        List<QuotaMove> moves,
        Map<UUID, Map<StaffCategory, Integer>> before,
        Map<UUID, Map<StaffCategory, Integer>> after,
        Map<UUID, Headcount> staffBefore,
        Map<UUID, Headcount> staffAfter,
        List<LimitFinding> limits) {

    public UnitCount posts(StaffCategory category) {
        return new UnitCount(sum(before, category), sum(after, category));
    }

    public UnitCount allPosts() {
        return new UnitCount(sum(before), sum(after));
    }

    public UnitCount deputies() {
        return new UnitCount(deputies(staffBefore), deputies(staffAfter));
    }

    private static int sum(Map<UUID, Map<StaffCategory, Integer>> quotas, StaffCategory category) {
        return quotas.values().stream().mapToInt(quota -> quota.getOrDefault(category, 0)).sum();
    }

    private static int sum(Map<UUID, Map<StaffCategory, Integer>> quotas) {
        return quotas.values().stream()
                .flatMap(quota -> quota.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static int deputies(Map<UUID, Headcount> staff) {
        return staff.values().stream().mapToInt(Headcount::deputies).sum();
    }
}
