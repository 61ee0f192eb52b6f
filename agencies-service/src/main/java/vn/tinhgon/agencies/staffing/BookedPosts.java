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
                                takenFrom(stated, row)
                                        || !takenFrom(staying, row) && row.followed(back))
                .map(BookedPosts::id)
                .toList();
    }

    private static Map<BookedPosts, Integer> counted(List<QuotaMove> moves) {
        var counted = new HashMap<BookedPosts, Integer>();
        moves.forEach(move -> counted.merge(asStated(move), 1, Integer::sum));
        return counted;
    }

    private static BookedPosts asStated(QuotaMove move) {
        return new BookedPosts(
                0, move.fromAgencyId(), move.toAgencyId(), move.category(), move.posts());
    }

    private static boolean takenFrom(Map<BookedPosts, Integer> moves, BookedPosts row) {
        var alike = new BookedPosts(0, row.fromId, row.toId, row.category, row.posts);
        var left = moves.getOrDefault(alike, 0);
        moves.put(alike, left - 1);
        return left > 0;
    }

    /** Cuts that were decided for days to come are handed on from the heir. */
    private boolean followed(StaffingTakenBack back) {
        return back.ended().contains(fromId) || back.ended().contains(toId);
    }
}
