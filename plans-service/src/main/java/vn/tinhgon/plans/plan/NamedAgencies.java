package vn.tinhgon.plans.plan;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.registry.KnownAgency;

/**
 * The agencies that a planner names, or who stands for them today. One outside the planner's part
 * of the country does not exist for it: nobody gives orders to another province.
 */
record NamedAgencies(Map<UUID, KnownAgency> standing, Scope scope) {

    KnownAgency get(String field, UUID named) {
        return Optional.ofNullable(standing.get(named))
                .filter(agency -> scope.covers(new Scope(agency.scope())))
                .orElseThrow(() -> new InvalidField(field, "agency-not-registered", named));
    }

    /** Its id, or null when none was named. */
    UUID id(String field, UUID named) {
        return named == null ? null : get(field, named).id();
    }
}
