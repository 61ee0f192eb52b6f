package vn.tinhgon.plans.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import vn.tinhgon.plans.task.NamedPart;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.registry.KnownAgency;

/**
 * The agencies that a planner names, or who stands for them today. One outside the planner's part
 * of the country does not exist for it: nobody gives orders to another province.
 */
public record NamedAgencies(Map<UUID, KnownAgency> standing, Scope scope) {

    public KnownAgency get(String field, UUID named) {
        return Optional.ofNullable(standing.get(named))
                .filter(agency -> scope.covers(new Scope(agency.scope())))
                .orElseThrow(() -> new InvalidField(field, "agency-not-registered", named));
    }

    /** Parts in a task, each agency as it stands today. */
    List<NamedPart> parts(List<NamedPart> stated) {
        return stated.stream().map(this::part).toList();
    }

    private NamedPart part(NamedPart stated) {
        if (stated.agencyId() == null) {
            return stated;
        }
        var agency = get("parts", stated.agencyId());
        var name = stated.agency() == null ? agency.name() : stated.agency();
        return new NamedPart(stated.role(), agency.id(), name);
    }

    /** Its id, or null when none was named. */
    UUID id(String field, UUID named) {
        return named == null ? null : get(field, named).id();
    }
}
