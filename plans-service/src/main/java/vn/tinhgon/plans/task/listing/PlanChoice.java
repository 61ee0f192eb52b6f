package vn.tinhgon.plans.task.listing;

import java.util.UUID;

import vn.tinhgon.platform.caller.Scope;

/**
 * Of which plans tasks are asked for; everything may be null.
 *
 * @param directive the plans that carry it out, however far down
 * @param scope the plans of this part of the country
 * @param level the plans of bodies of this level
 */
public record PlanChoice(UUID plan, UUID directive, Scope scope, String level) {

    /** Nothing was chosen. */
    boolean isAny() {
        return plan == null && directive == null && scope == null && level == null;
    }
}
