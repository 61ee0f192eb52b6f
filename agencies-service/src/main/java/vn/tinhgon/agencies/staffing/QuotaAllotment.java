package vn.tinhgon.agencies.staffing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where the posts of agencies go that a case changes: as its moves say, and what no move mentions
 * to the main heir of the agency that ends. So nothing is left with an agency that is no more.
 *
 * @param overdrawn moves that take more than the agency has
 */
public record QuotaAllotment(List<QuotaMove> moves, List<QuotaMove> overdrawn) {

    /**
     * @param balances as the ledger has them on the day
     * @param heirs agency that ends to its main heir
     */
    public static QuotaAllotment of(
            Map<UUID, Map<StaffCategory, Integer>> balances,
            List<QuotaMove> stated,
            Map<UUID, UUID> heirs) {
        var moves = new ArrayList<>(stated);
        var overdrawn = new ArrayList<QuotaMove>();
        balances.forEach(
                (agency, quota) ->
                        quota.forEach(
                                (category, posts) -> {
                                    var left = posts - moved(stated, agency, category);
                                    if (left > 0 && heirs.containsKey(agency)) {
                                        moves.add(
                                                new QuotaMove(
                                                        agency, heirs.get(agency), category, left));
                                    }
                                }));
        stated.stream()
                .filter(
                        move ->
                                moved(stated, move.fromAgencyId(), move.category())
                                        > balances.getOrDefault(move.fromAgencyId(), Map.of())
                                                .getOrDefault(move.category(), 0))
                .forEach(overdrawn::add);
        return new QuotaAllotment(List.copyOf(moves), List.copyOf(overdrawn));
    }

    private static int moved(List<QuotaMove> moves, UUID from, StaffCategory category) {
        return moves.stream()
                .filter(move -> move.fromAgencyId().equals(from) && move.category() == category)
                .mapToInt(QuotaMove::posts)
                .sum();
    }
}
