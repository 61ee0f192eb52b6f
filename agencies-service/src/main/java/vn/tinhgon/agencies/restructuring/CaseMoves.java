package vn.tinhgon.agencies.restructuring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.agencies.restructuring.Annulments.Claim;
import vn.tinhgon.agencies.restructuring.move.CasePlan;
import vn.tinhgon.agencies.restructuring.move.MoveRef;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.rest.Cursor;
import vn.tinhgon.platform.rest.PageQuery;

/** The moves of cases, each as it is called and with the case that takes it back. */
@ApplicationScoped
public class CaseMoves {

    private final Restructurings restructurings;
    private final Annulments annulments;

    CaseMoves(Restructurings restructurings, Annulments annulments) {
        this.restructurings = restructurings;
        this.annulments = annulments;
    }

    /** Those of a case; of one that annuls another, those that it takes back. */
    @Transactional
    public List<ListedMove> list(UUID id, PageQuery page, Caller caller) {
        var asked = restructurings.get(id, caller);
        var owner = asked.annuls().map(restructurings::findById).orElse(asked);
        var refs = asked.annuls().isPresent() ? annulments.of(id) : owner.plan().refs();
        var claims = annulments.claims(owner.id());
        var after = page.cursor().map(CaseMoves::ref);
        return refs.stream()
                .filter(ref -> after.isEmpty() || ref.compareTo(after.get()) > 0)
                .limit(page.fetch())
                .map(
                        ref ->
                                new ListedMove(
                                        ref,
                                        owner.plan().only(List.of(ref)),
                                        Optional.ofNullable(claims.get(ref))
                                                .map(Claim::annullingId)))
                .toList();
    }

    private static MoveRef ref(Cursor cursor) {
        return MoveRef.read(cursor.position())
                .orElseThrow(() -> new InvalidField("cursor", "cursor-invalid"));
    }

    /**
     * A move.
     *
     * @param move that one alone
     * @param annulledBy the case that takes it back, or is to
     */
    public record ListedMove(MoveRef ref, CasePlan move, Optional<UUID> annulledBy) {}
}
