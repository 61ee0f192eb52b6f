package vn.tinhgon.agencies.correction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.agency.Agency;
import vn.tinhgon.agencies.agency.AgencyLocks;
import vn.tinhgon.agencies.bitemporal.Knowledge;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.events.AgencyCorrected;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.outbox.Outbox;
import vn.tinhgon.platform.rest.ExpectedVersion;

/** Takes corrections. */
@ApplicationScoped
public class CorrectionDesk {

    private final Agencies agencies;
    private final AgencyLocks locks;
    private final Plausibility plausibility;
    private final Rewriting rewriting;
    private final Knowledge knowledge;
    private final ExpectedVersion expected;
    private final Outbox outbox;
    private final Clock clock;

    CorrectionDesk(
            Agencies agencies,
            AgencyLocks locks,
            Plausibility plausibility,
            Rewriting rewriting,
            Knowledge knowledge,
            ExpectedVersion expected,
            Outbox outbox,
            Clock clock) {
        this.agencies = agencies;
        this.locks = locks;
        this.plausibility = plausibility;
        this.rewriting = rewriting;
        this.knowledge = knowledge;
        this.expected = expected;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The agency as it is known now to have been on the first day of the period. */
    @Transactional
    public Agency correct(Correction correction, Caller caller) {
        var id = correction.agencyId();
        locks.lock(List.of(id));
        // The lock has counted one up already.
        expected.mustBe(agencies.get(id, Moment.last(), caller).version() - 1);
        plausibility.mustLieInLife(correction);
        rewrite(correction, caller);
        plausibility.mustNotLoop(id);
        outbox.add(told(correction));
        return agencies.find(id, Moment.on(correction.validFrom())).orElseThrow();
    }

    private void rewrite(Correction correction, Caller caller) {
        var now = knowledge.now();
        for (var piece : rewriting.takeOut(correction, now)) {
            var corrected = correction.changes().to(piece.profile());
            locks.pin(corrected.superiors());
            plausibility.check(piece, corrected, caller);
            rewriting.putBack(piece, corrected, correction, now);
        }
        rewriting.note(correction, caller.subject(), now);
    }

    private AgencyCorrected told(Correction correction) {
        var id = correction.agencyId();
        var current =
                agencies.find(id, Moment.on(LocalDate.now(clock)))
                        .or(() -> agencies.find(id, Moment.last()))
                        .orElseThrow();
        return new AgencyCorrected(
                current.told(), correction.validFrom(), correction.validTo(), correction.reason());
    }
}
