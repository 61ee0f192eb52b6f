package vn.tinhgon.agencies.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.tinhgon.agencies.code.Code;
import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.function.StateFunction;
import vn.tinhgon.events.AgencyCode;
import vn.tinhgon.events.AgencyState;
import vn.tinhgon.events.OwnedFunction;
import vn.tinhgon.platform.caller.Scope;

/**
 * An agency as of a moment; one that had ended by then as it was last.
 *
 * @param validFrom since when it is as it is
 * @param validTo the first day on which it is so no longer, null while no end is known
 * @param decision by which it became so, null when none was registered
 */
public record Agency(
        UUID id,
        long version,
        AgencyProfile profile,
        Scope scope,
        LocalDate validFrom,
        LocalDate validTo,
        Decision decision,
        List<Code> codes,
        List<StateFunction> functions) {

    public String name() {
        return profile.name();
    }

    public boolean standsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /** What consumers are told of it. */
    public AgencyState told() {
        return new AgencyState(
                id,
                profile.name(),
                profile.names().besides(),
                profile.kind().name(),
                profile.bloc().name(),
                profile.level(),
                profile.areaId(),
                scope.path(),
                profile.parentId(),
                profile.directedById(),
                codes.stream().map(code -> new AgencyCode(code.scheme(), code.code())).toList(),
                functions.stream().map(StateFunction::name).toList(),
                profile.mailbox(),
                Math.toIntExact(version),
                functions.stream()
                        .map(f -> new OwnedFunction(f.id(), f.name(), f.field()))
                        .toList());
    }
}
