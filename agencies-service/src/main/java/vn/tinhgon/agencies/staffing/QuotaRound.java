package vn.tinhgon.agencies.staffing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What one decision changed.
 *
 * @param agencies how many agencies it is about
 */
public record QuotaRound(long agencies, List<OfCategory> categories) {

    /**
     * Posts of a category in all of these agencies, before and after; the State's pool makes up.
     */
    public record OfCategory(StaffCategory category, long before, long after) {}

    static QuotaRound of(
            List<QuotaGrant> grants, Map<UUID, Map<StaffCategory, Integer>> balancesBefore) {
        return new QuotaRound(
                grants.stream().map(QuotaGrant::agencyId).distinct().count(),
                Stream.of(StaffCategory.values())
                        .map(category -> of(category, grants, balancesBefore))
                        .toList());
    }

    private static OfCategory of(
            StaffCategory category,
            List<QuotaGrant> grants,
            Map<UUID, Map<StaffCategory, Integer>> balancesBefore) {
        var own = grants.stream().filter(grant -> grant.category() == category).toList();
        return new OfCategory(
                category,
                own.stream()
                        .map(grant -> balancesBefore.getOrDefault(grant.agencyId(), Map.of()))
                        .mapToLong(balances -> balances.getOrDefault(category, 0))
                        .sum(),
                own.stream().mapToLong(QuotaGrant::posts).sum());
    }
}
