package vn.tinhgon.agencies.staffing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.bitemporal.Origin;

/**
 * What a restructuring does to posts and staff, all at once. To be called in the transaction of the
 * case, its agencies locked, when who ends has ended and who begins has begun.
 */
@ApplicationScoped
public class StaffingOfCase {

    private final QuotaTransfers quotas;
    private final HeadcountTransfers headcounts;
    private final Surpluses surpluses;
    private final StaffingNews news;

    StaffingOfCase(
            QuotaTransfers quotas,
            HeadcountTransfers headcounts,
            Surpluses surpluses,
            StaffingNews news) {
        this.quotas = quotas;
        this.headcounts = headcounts;
        this.surpluses = surpluses;
        this.news = news;
    }

    /**
     * Moves the posts, takes staff along and records what is too many then.
     *
     * @param moves all of them, see {@link QuotaAllotment}
     * @param heirs each agency that ends, with its main heir
     * @param heirless those that end without one
     */
    public void carryOut(
            List<QuotaMove> moves,
            Map<UUID, UUID> heirs,
            Collection<UUID> heirless,
            LocalDate on,
            Origin origin) {
        quotas.move(moves, heirs, heirless, on, origin);
        var touched = new HashSet<>(headcounts.carryOver(moves, heirs, on, origin));
        moves.forEach(move -> touched.add(move.fromAgencyId()));
        moves.stream().map(QuotaMove::toAgencyId).filter(Objects::nonNull).forEach(touched::add);
        surpluses.record(touched, on, Moment.on(on), origin);
        news.tell(touched, on, origin.caseId());
    }

    /**
     * Takes that back from a day on, as far as some of its moves did it and when the agencies stand
     * again. What is still too many because of the others goes on being tracked.
     */
    public void annul(StaffingTakenBack back, LocalDate from, Origin origin) {
        var touched = new HashSet<>(quotas.reverse(back, from, origin));
        touched.addAll(headcounts.reverse(back, from, origin));
        var tracked = surpluses.forget(back.caseId(), touched, origin);
        var since = new Origin(origin.decision(), back.caseId(), origin.known());
        tracked.retainAll(back.others());
        surpluses.record(tracked, back.since(), Moment.on(from), since);
        news.tell(touched, from, origin.caseId());
    }
}
