package vn.tinhgon.agencies.restructuring.merger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.agency.AgencyFounding;
import vn.tinhgon.agencies.agency.AgencyLocks;
import vn.tinhgon.agencies.agency.AgencyVersions;
import vn.tinhgon.agencies.agency.NewAgency;
import vn.tinhgon.agencies.bitemporal.Knowledge;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.code.CodeBook;
import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.function.FunctionLedger;
import vn.tinhgon.agencies.succession.Successions;

/**
 * Carries a merger out in the registry, in the caller's transaction. The simulation runs this very
 * code and rolls it back.
 */
@ApplicationScoped
public class Enactment {

    private final Groundwork groundwork;
    private final Structure structure;
    private final AgencyLocks locks;
    private final AgencyVersions versions;
    private final AgencyFounding founding;
    private final FunctionLedger functions;
    private final CodeBook codes;
    private final Successions successions;
    private final Knowledge knowledge;

    Enactment(
            Groundwork groundwork,
            Structure structure,
            AgencyLocks locks,
            AgencyVersions versions,
            AgencyFounding founding,
            FunctionLedger functions,
            CodeBook codes,
            Successions successions,
            Knowledge knowledge) {
        this.groundwork = groundwork;
        this.structure = structure;
        this.locks = locks;
        this.versions = versions;
        this.founding = founding;
        this.functions = functions;
        this.codes = codes;
        this.successions = successions;
        this.knowledge = knowledge;
    }

    public Consequences carryOut(Merger merger, UUID caseId, Decision decision) {
        locks.lock(structure.concerned(merger));
        var allotment = groundwork.check(merger);
        var day = merger.effectiveOn();
        var ended = merger.inputs();
        var successor = merger.successorId();
        var unitsBefore = structure.standing(merger.touched(), day.minusDays(1));
        var origin = new Origin(decision, caseId, knowledge.now());

        merger.output().planned().ifPresent(plan -> found(successor, plan, day, origin));
        functions.handOver(ended, allotment.newOwners(), day, caseId, origin.known());
        var closedCodes = codes.close(ended, day, origin.known());
        var moved = versions.hangUnder(successor, ended, day, origin);
        versions.end(ended, day, origin);
        successions.record(ended, successor, caseId, day, decision, origin.known());

        var unitsAfter = structure.standing(merger.touched(), day);
        return new Consequences(day, unitsBefore, unitsAfter, allotment, closedCodes, moved);
    }

    /** What was to be its superior may itself have merged since the case was drafted. */
    private void found(UUID id, SuccessorPlan plan, LocalDate day, Origin origin) {
        locks.pin(plan.profile().superiors());
        var profile =
                plan.profile().under(superior -> successions.standingFor(superior, Moment.on(day)));
        founding.found(new NewAgency(id, profile, plan.codes(), List.of(), day), origin);
    }
}
