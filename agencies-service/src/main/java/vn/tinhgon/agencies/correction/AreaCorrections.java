package vn.tinhgon.agencies.correction;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.agencies.area.Area;
import vn.tinhgon.agencies.area.AreaVersions;
import vn.tinhgon.agencies.area.Areas;
import vn.tinhgon.agencies.bitemporal.Knowledge;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.events.AreaCorrected;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.outbox.Outbox;
import vn.tinhgon.platform.problem.NotFound;
import vn.tinhgon.platform.rest.ExpectedVersion;

/** Takes corrections of areas. */
@ApplicationScoped
public class AreaCorrections {

    private final Areas areas;
    private final AreaVersions versions;
    private final Lifetimes lifetimes;
    private final AreaPlausibility plausibility;
    private final Rewriting rewriting;
    private final Knowledge knowledge;
    private final ExpectedVersion expected;
    private final Outbox outbox;
    private final Clock clock;

    AreaCorrections(
            Areas areas,
            AreaVersions versions,
            Lifetimes lifetimes,
            AreaPlausibility plausibility,
            Rewriting rewriting,
            Knowledge knowledge,
            ExpectedVersion expected,
            Outbox outbox,
            Clock clock) {
        this.areas = areas;
        this.versions = versions;
        this.lifetimes = lifetimes;
        this.plausibility = plausibility;
        this.rewriting = rewriting;
        this.knowledge = knowledge;
        this.expected = expected;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The area as it is known now to have been on the first day of the period. */
    @Transactional
    public Area correct(Correction<AreaChanges> correction, Caller caller) {
        var id = correction.subjectId();
        if (correction.changes().level() != null) {
            versions.holdWithParents(id);
        }
        versions.lock(List.of(id));
        // The lock has counted one up already.
        expected.mustBe(last(correction, caller).version() - 1);
        lifetimes.mustHold(Ledger.AREAS, correction);
        var now = knowledge.now();
        rewrite(correction, now);
        rewriting.note(Ledger.AREAS, correction, caller.subject(), now);
        tell(correction);
        return areas.find(id, Moment.on(correction.validFrom())).orElseThrow();
    }

    private Area last(Correction<?> correction, Caller caller) {
        var id = correction.subjectId();
        var last = areas.findLast(id, Moment.last()).orElseThrow(() -> new NotFound("area", id));
        caller.mustCover(last.scope(), "area", id);
        return last;
    }

    private void rewrite(Correction<AreaChanges> correction, Instant now) {
        var pieces = rewriting.takeOut(Ledger.AREAS, correction, now, AreaPiece.class);
        for (var piece : pieces) {
            var corrected = correction.changes().to(piece);
            plausibility.check(piece, corrected);
            rewriting.putBack(corrected, correction, now);
        }
    }

    /** What has not begun yet is told of when it begins, after its beginning. */
    private void tell(Correction<?> correction) {
        var today = LocalDate.now(clock);
        var from = correction.validFrom();
        var day = from.isAfter(today) ? from : today;
        var known = areas.findLast(correction.subjectId(), Moment.on(day)).orElseThrow();
        outbox.addAllOn(
                List.of(
                        new AreaCorrected(
                                known.told(), from, correction.validTo(), correction.reason())),
                day);
    }
}
