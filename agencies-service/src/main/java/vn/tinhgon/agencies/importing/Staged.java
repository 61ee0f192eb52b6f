package vn.tinhgon.agencies.importing;

import java.util.List;

import vn.tinhgon.platform.problem.Violation;

/**
 * A row as it was read.
 *
 * @param wrong why it cannot be registered whatever the registry says; its entry has gaps then
 */
public record Staged<E>(int number, E entry, List<Violation> wrong) {

    /** As the staging tables note it. */
    public String outcome() {
        return wrong.isEmpty() ? "STAGED" : "REFUSED";
    }
}
