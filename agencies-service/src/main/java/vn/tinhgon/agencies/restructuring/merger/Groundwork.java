package vn.tinhgon.agencies.restructuring.merger;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.agency.AgencyProfile;
import vn.tinhgon.agencies.function.FunctionLedger;

/** Finds out whether a merger is possible at all, before the rules say whether it is allowed. */
@ApplicationScoped
public class Groundwork {

    private final Structure structure;
    private final FunctionLedger functions;

    Groundwork(Structure structure, FunctionLedger functions) {
        this.structure = structure;
        this.functions = functions;
    }

    /** Refuses what cannot be, and answers where each function would go. */
    public FunctionAllotment check(Merger merger) {
        var day = merger.effectiveOn();
        structure.lifespans(merger.inputs()).forEach(input -> input.mustBeFreeToEndOn(day));
        structure.lifespans(thoseThatGoOn(merger)).forEach(agency -> agency.mustStandOn(day));
        structure
                .above(superiors(merger), merger.inputs(), day.minusDays(1))
                .ifPresent(
                        superior -> {
                            throw new HierarchyWouldLoop(superior);
                        });
        return FunctionAllotment.of(merger, functions.atStake(merger.inputs(), day));
    }

    private static List<UUID> thoseThatGoOn(Merger merger) {
        return merger.touched().stream().filter(id -> !merger.inputs().contains(id)).toList();
    }

    /** Where the walk up from the successor begins: at itself or, while it is a plan, above it. */
    private static List<UUID> superiors(Merger merger) {
        return merger.output()
                .planned()
                .map(SuccessorPlan::profile)
                .map(AgencyProfile::superiors)
                .orElseGet(() -> List.of(merger.successorId()));
    }
}
