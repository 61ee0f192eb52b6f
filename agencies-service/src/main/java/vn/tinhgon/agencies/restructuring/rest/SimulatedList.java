package vn.tinhgon.agencies.restructuring.rest;

import java.util.stream.Stream;

import vn.tinhgon.platform.problem.InvalidField;

/** The lists of a simulation, each with the field in which the first of its items are answered. */
enum SimulatedList {
    HEIRS("effects.heirs"),
    FUNCTIONS("effects.functions"),
    ORPHANED_FUNCTIONS("effects.orphanedFunctions"),
    DOUBLED_FUNCTIONS("effects.doubledFunctions"),
    CLOSED_CODES("effects.closedCodes"),
    SUBORDINATES("effects.subordinates"),
    UNSUPPORTED("effects.unsupported"),
    FOUNDED_AREAS("effects.areas.founded"),
    CHANGED_AREAS("effects.areas.changed"),
    ENDED_AREAS("effects.areas.ended"),
    QUOTA_MOVES("effects.staffing.moves"),
    LIMITS("effects.staffing.limits"),
    DOUBLES("effects.doubles"),
    RESTORED("reversal.restored"),
    DISSOLVED("reversal.dissolved"),
    RESTORED_AREAS("reversal.restoredAreas"),
    DISSOLVED_AREAS("reversal.endedAreas");

    private final String field;

    SimulatedList(String field) {
        this.field = field;
    }

    static SimulatedList at(String field) {
        return Stream.of(values())
                .filter(list -> list.field.equals(field))
                .findFirst()
                .orElseThrow(() -> new InvalidField("list", "simulated-list-unknown", field));
    }

    String field() {
        return field;
    }
}
