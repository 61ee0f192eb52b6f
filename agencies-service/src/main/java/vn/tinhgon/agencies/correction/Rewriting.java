package vn.tinhgon.agencies.correction;

import java.time.Instant;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

import vn.tinhgon.agencies.agency.AgencyProfile;
import vn.tinhgon.agencies.area.AreaCodeTaken;
import vn.tinhgon.agencies.sql.Constraints;

/** Records anew what a correction changes. */
@ApplicationScoped
class Rewriting {

    private static final String TAKE_OUT =
            """
            with told as (
              update %1$s_version set known = tstzrange(lower(known), :now)
              where %1$s_id = :subjectId and upper_inf(known) and valid && daterange(:validFrom, :validTo)
              returning *),
            kept as (
              insert into %1$s_version (%1$s_id, valid, known, %2$s)
              select %1$s_id, part, tstzrange(:now, null), %2$s
              from told cross join lateral
                unnest(datemultirange(valid) - datemultirange(daterange(:validFrom, :validTo))) as part)
            select told.*, lower(valid * daterange(:validFrom, :validTo)) as valid_from,
                   upper(valid * daterange(:validFrom, :validTo)) as valid_to
            from told order by lower(valid)""";

    private static final String DECIDED =
            """
            coalesce(:correction.decision?.number, decision_number),
            coalesce(:correction.decision?.date, decision_date),
            coalesce(:correction.decision?.issuer, decision_issuer), case_id
            """;

    private static final String PUT_BACK_AGENCY =
            Ledger.AGENCIES.of(
                    """
                    insert into %1$s_version (%1$s_id, valid, known, %2$s)
                    select agency_id, daterange(:piece.validFrom, :piece.validTo), tstzrange(:now, null),
                           :names.name, :names.nameEn, :names.shortName, :former, :others, :folded, :kind, :bloc, :level,
                           :areaId, :parentId, :directedById, :mailbox,
                    """
                            + DECIDED
                            + "from agency_version where id = :piece.id");

    private static final String PUT_BACK_AREA =
            Ledger.AREAS.of(
                    """
                    insert into %1$s_version (%1$s_id, valid, known, %2$s)
                    select area_id, daterange(:validFrom, :validTo), tstzrange(:now, null),
                           :code, :name, :level, parent_id, scope,
                    """
                            + DECIDED
                            + "from area_version where id = :id");

    private static final String NOTE =
            """
            insert into %1$s_correction (%1$s_id, valid, known, reason, corrected_by)
            values (:subjectId, daterange(:validFrom, :validTo), :now, :reason, :by)""";

    private final Jdbi jdbi;

    Rewriting(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Ends the knowledge of the period alone; the rest of each version stays known. */
    <P> List<P> takeOut(Ledger ledger, Correction<?> correction, Instant now, Class<P> pieces) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(ledger.of(TAKE_OUT))
                                .bindMethods(correction)
                                .bind("now", now)
                                .mapTo(pieces)
                                .list());
    }

    void putBack(AgencyPiece piece, AgencyProfile profile, Correction<?> correction, Instant now) {
        var names = profile.names();
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(PUT_BACK_AGENCY)
                                .bindMethods("piece", piece)
                                .bindMethods(profile)
                                .bindArray("former", String.class, names.formerNames())
                                .bindArray("others", String.class, names.otherNames())
                                .bind("folded", names.folded())
                                .bindMethods("correction", correction)
                                .bind("now", now)
                                .execute());
    }

    void putBack(AreaPiece corrected, Correction<?> correction, Instant now) {
        try {
            jdbi.useHandle(
                    handle ->
                            handle.createUpdate(PUT_BACK_AREA)
                                    .bindMethods(corrected)
                                    .bindMethods("correction", correction)
                                    .bind("now", now)
                                    .execute());
        } catch (JdbiException e) {
            throw Constraints.broke("area_version_code_free", e)
                    ? new AreaCodeTaken("changes.code", corrected.code())
                    : e;
        }
    }

    void note(Ledger ledger, Correction<?> correction, String by, Instant now) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(ledger.of(NOTE))
                                .bindMethods(correction)
                                .bind("by", by)
                                .bind("now", now)
                                .execute());
    }
}
