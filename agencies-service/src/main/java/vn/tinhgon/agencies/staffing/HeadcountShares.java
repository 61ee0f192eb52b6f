package vn.tinhgon.agencies.staffing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * To whom the staff of an agency that ends belongs: to those that get its posts, in their
 * proportion, and to its main heir where no move says more. People don't divide, so whole numbers
 * that add up; the rest after rounding down goes to the largest remainders.
 */
final class HeadcountShares {

    private final List<QuotaMove> moves;
    private final UUID heir;

    private HeadcountShares(List<QuotaMove> moves, UUID heir) {
        this.moves = moves;
        this.heir = heir;
    }

    /**
     * @param ended agencies that end, with their staff
     * @param heirs agency that ends to its main heir
     */
    static List<HeadcountMove> of(
            Map<UUID, Headcount> ended, List<QuotaMove> moves, Map<UUID, UUID> heirs) {
        var shares = new ArrayList<HeadcountMove>();
        ended.forEach(
                (agency, staff) -> {
                    var own =
                            moves.stream()
                                    .filter(move -> move.fromAgencyId().equals(agency))
                                    .filter(move -> move.toAgencyId() != null)
                                    .toList();
                    new HeadcountShares(own, heirs.get(agency))
                            .divide(staff)
                            .forEach(
                                    (heir, part) ->
                                            shares.add(new HeadcountMove(agency, heir, part)));
                });
        return shares;
    }

    private Map<UUID, Headcount> divide(Headcount staff) {
        var civil = divide(staff.civilServants(), of(StaffCategory.CIVIL_SERVANT));
        var budget = divide(staff.budgetEmployees(), of(StaffCategory.PUBLIC_EMPLOYEE_BUDGET));
        var revenue = divide(staff.revenueEmployees(), of(StaffCategory.PUBLIC_EMPLOYEE_REVENUE));
        var professional = divide(staff.professionalPosts(), move -> true);
        var deputies = divide(staff.deputies(), move -> true);
        var parts = new LinkedHashMap<UUID, Headcount>();
        weights(move -> true)
                .keySet()
                .forEach(
                        to ->
                                parts.put(
                                        to,
                                        new Headcount(
                                                civil.getOrDefault(to, 0),
                                                budget.getOrDefault(to, 0),
                                                revenue.getOrDefault(to, 0),
                                                professional.getOrDefault(to, 0),
                                                deputies.getOrDefault(to, 0))));
        parts.values().removeIf(Headcount.NOBODY::equals);
        return parts;
    }

    private static Predicate<QuotaMove> of(StaffCategory category) {
        return move -> move.category() == category;
    }

    private Map<UUID, Integer> divide(int persons, Predicate<QuotaMove> which) {
        var weights = weights(which);
        var all = weights.values().stream().mapToLong(Integer::longValue).sum();
        if (all == 0) {
            return Map.of(heir, persons);
        }
        var parts = new LinkedHashMap<UUID, Integer>();
        weights.forEach((to, weight) -> parts.put(to, (int) ((long) persons * weight / all)));
        var rest = persons - parts.values().stream().mapToInt(Integer::intValue).sum();
        weights.entrySet().stream()
                .sorted(
                        Map.Entry.<UUID, Integer>comparingByValue(
                                        (one, other) ->
                                                Long.compare(
                                                        (long) persons * one % all,
                                                        (long) persons * other % all))
                                .reversed())
                .limit(rest)
                .forEach(entry -> parts.merge(entry.getKey(), 1, Integer::sum));
        return parts;
    }

    private Map<UUID, Integer> weights(Predicate<QuotaMove> which) {
        var weights = new LinkedHashMap<UUID, Integer>();
        weights.put(heir, 0);
        moves.stream()
                .filter(which)
                .forEach(move -> weights.merge(move.toAgencyId(), move.posts(), Integer::sum));
        return weights;
    }
}
