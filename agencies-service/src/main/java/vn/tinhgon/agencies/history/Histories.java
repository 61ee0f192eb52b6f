package vn.tinhgon.agencies.history;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.bitemporal.Moment;

/**
 * All records in the order of their days: those that were known at a moment or, when all are asked
 * for, also those that had been known before it and were wrong.
 */
@ApplicationScoped
public class Histories {

    private static final String TIMES =
            """
            lower(valid) as valid_from, upper(valid) as valid_to,
            lower(known) as known_from, upper(known) as known_to
            """;
    private static final String KNOWN =
            """
            and case when :all then lower(known) <= cast(:known as timestamptz)
                else known @> cast(:known as timestamptz) end
            """;
    private static final String AGENCY =
            "select *, case_id as restructuring_id, "
                    + TIMES
                    + "from agency_version where agency_id = :id "
                    + KNOWN
                    + "order by lower(valid), lower(known)";
    private static final String CODES =
            "select scheme, code, "
                    + TIMES
                    + "from agency_code where agency_id = :id "
                    + KNOWN
                    + "order by lower(valid), scheme, code, lower(known)";
    private static final String AREA =
            """
            select code, name, level, parent_id, scope::text as scope, case_id as restructuring_id,
                   decision_number, decision_date, decision_issuer,
            """
                    + TIMES
                    + "from area_version where area_id = :id "
                    + KNOWN
                    + "order by lower(valid), lower(known)";

    private final Jdbi jdbi;

    Histories(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public List<AgencyRecord> ofAgency(UUID id, Moment moment, boolean all) {
        return records(AGENCY, id, moment, all, AgencyRecord.class);
    }

    public List<CodeRecord> codesOf(UUID agency, Moment moment, boolean all) {
        return records(CODES, agency, moment, all, CodeRecord.class);
    }

    public List<AreaRecord> ofArea(UUID id, Moment moment, boolean all) {
        return records(AREA, id, moment, all, AreaRecord.class);
    }

    private <T> List<T> records(
            String statement, UUID id, Moment moment, boolean all, Class<T> type) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(statement)
                                .bind("id", id)
                                .bind("known", moment.known())
                                .bind("all", all)
                                .mapTo(type)
                                .list());
    }
}
