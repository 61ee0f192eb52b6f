package vn.tinhgon.agencies.staffing;

import java.time.LocalDate;
import java.util.Comparator;

import vn.tinhgon.platform.caller.Scope;

/**
 * What a document sets for agencies of a kind, level and size in a part of the country, while it is
 * in force.
 *
 * @param kind the name of an agency kind, or {@link #ANY}
 * @param level the code of a level, or {@link #ANY}
 * @param sizeTo null when it has no upper end
 * @param averaged whether the agencies of an area together keep it, one more and another less
 * @param validTo the first day on which it is in force no longer, null while no end is known
 * @param basis the document, and where in it
 */
public record Limit(
        Measure measure,
        String kind,
        String level,
        String scope,
        int sizeFrom,
        Integer sizeTo,
        int amount,
        boolean averaged,
        LocalDate validFrom,
        LocalDate validTo,
        String basis) {

    public static final String ANY = "ANY";

    /** The more exactly a limit says for whom it is, the more it counts. */
    static final Comparator<Limit> BY_EXACTNESS =
            Comparator.<Limit>comparingInt(limit -> limit.kind.equals(ANY) ? 0 : 1)
                    .thenComparingInt(limit -> limit.level.equals(ANY) ? 0 : 1)
                    .thenComparingInt(limit -> limit.scope.length());

    boolean isAbout(AgencyStaffing staffing) {
        return (kind.equals(ANY) || kind.equals(staffing.kind().name()))
                && (level.equals(ANY) || level.equals(staffing.level()))
                && within().covers(staffing.scope())
                && sizeFrom <= staffing.size()
                && (sizeTo == null || staffing.size() <= sizeTo);
    }

    /** Whether it is law in a part of the country, or in a part of that. */
    boolean concerns(Scope part) {
        return within().covers(part) || part.covers(within());
    }

    private Scope within() {
        return new Scope(scope);
    }
}
