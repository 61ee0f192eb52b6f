package vn.tinhgon.agencies.correction;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.agency.Agency;
import vn.tinhgon.agencies.agency.AgencyLocks;
import vn.tinhgon.agencies.area.AreaVersions;
import vn.tinhgon.agencies.bitemporal.Knowledge;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.code.CodeBook;
import vn.tinhgon.events.AgencyCorrected;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.outbox.Outbox;
import vn.tinhgon.platform.rest.ExpectedVersion;

/** Takes corrections of agencies. */
@ApplicationScoped
public class AgencyCorrections {

    private final Agencies agencies;
    private final AreaVersions areas;
    private final AgencyLocks locks;
    private final Lifetimes lifetimes;
    private final AgencyPlausibility plausibility;
    private final Rewriting rewriting;
    private final CodeBook codes;
    private final Knowledge knowledge;
    private final ExpectedVersion expected;
    private final Outbox outbox;
    private final Clock clock;

    AgencyCorrections(
            Agencies agencies,
            AreaVersions areas,
            AgencyLocks locks,
            Lifetimes lifetimes,
            AgencyPlausibility plausibility,
            Rewriting rewriting,
            CodeBook codes,
            Knowledge knowledge,
            ExpectedVersion expected,
            Outbox outbox,
            Clock clock) {
        this.agencies = agencies;
        this.areas = areas;
        this.locks = locks;
        this.lifetimes = lifetimes;
        this.plausibility = plausibility;
        this.rewriting = rewriting;
        this.codes = codes;
        this.knowledge = knowledge;
        this.expected = expected;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The agency as it is known now to have been on the first day of the period. */
    @Transactional
    public Agency correct(Correction<AgencyChanges> correction, Caller caller) {
        var id = correction.subjectId();
        var changes = correction.changes();
        areas.pin(named(changes.areaId()).toList());
        locks.hold(
                Stream.of(Stream.of(id), named(changes.parentId()), named(changes.directedById()))
                        .flatMap(ids -> ids)
                        .toList());
        locks.lock(List.of(id));
        // The lock has counted one up already.
        expected.mustBe(agencies.get(id, Moment.last(), caller).version() - 1);
        lifetimes.mustHold(Ledger.AGENCIES, correction);
        var now = knowledge.now();
        rewriteProfile(correction, caller, now);
        rewriteCodes(correction, now);
        rewriting.note(Ledger.AGENCIES, correction, caller.subject(), now);
        tell(correction);
        return agencies.find(id, Moment.on(correction.validFrom())).orElseThrow();
    }

    private static Stream<UUID> named(Change<UUID> change) {
        return Stream.ofNullable(change).map(Change::to).filter(Objects::nonNull);
    }

    private void rewriteProfile(Correction<AgencyChanges> correction, Caller caller, Instant now) {
        if (correction.changes().leaveProfile() && correction.decision() == null) {
            return;
        }
        var pieces = rewriting.takeOut(Ledger.AGENCIES, correction, now, AgencyPiece.class);
        for (var piece : pieces) {
            var corrected = correction.changes().to(piece.profile());
            plausibility.check(piece, corrected, caller);
            rewriting.putBack(piece, corrected, correction, now);
        }
        plausibility.mustNotLoop(correction);
    }

    private void rewriteCodes(Correction<AgencyChanges> correction, Instant now) {
        var change = correction.changes().codes();
        if (change != null) {
            codes.rewrite(
                    correction.subjectId(),
                    change.to(),
                    correction.validFrom(),
                    correction.validTo(),
                    now);
        }
    }

    /** What has not begun yet is told of when it begins, after its beginning. */
    private void tell(Correction<?> correction) {
        var today = LocalDate.now(clock);
        var from = correction.validFrom();
        var day = from.isAfter(today) ? from : today;
        var known = agencies.find(correction.subjectId(), Moment.on(day)).orElseThrow();
        outbox.addAllOn(
                List.of(
                        new AgencyCorrected(
                                known.told(), from, correction.validTo(), correction.reason())),
                day);
    }
}
