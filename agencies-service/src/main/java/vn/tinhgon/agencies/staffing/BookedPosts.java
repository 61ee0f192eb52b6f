package vn.tinhgon.agencies.staffing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Posts that a case has moved, as the ledger has them; each row belongs to one move of the case.
 */
record BookedPosts(long id, UUID fromId, UUID toId, StaffCategory category, int posts) {

    /**
     * Those that go back with some of the moves: what these state, and what followed the agencies
     * that these ended without being stated.
     */
    static List<Long> goingBack(List<BookedPosts> booked, StaffingTakenBack back) {
        var stated = counted(back.moves());
        var staying = counted(back.staying());
        return booked.stream()
                .filter(
                        row ->
                                takenFrom(stated, row.move())
                                        || !takenFrom(staying, row.move()) && row.followed(back))
                .map(BookedPosts::id)
                .toList();
    }

    private static Map<QuotaMove, Integer> counted(List<QuotaMove> moves) {
        var counted = new HashMap<QuotaMove, Integer>();
        moves.forEach(move -> counted.merge(move, 1, Integer::sum));
        return counted;
    }

    private static boolean takenFrom(Map<QuotaMove, Integer> moves, QuotaMove move) {
        var left = moves.getOrDefault(move, 0);
        moves.put(move, left - 1);
        return left > 0;
    }

    private QuotaMove move() {
        return new QuotaMove(fromId, toId, category, posts);
    }

    /** Cuts that were decided for days to come are handed on from the heir. */
    private boolean followed(StaffingTakenBack back) {
        return back.ended().contains(fromId) || back.ended().contains(toId);
    }
}
