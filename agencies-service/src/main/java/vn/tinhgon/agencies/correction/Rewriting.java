package vn.tinhgon.agencies.correction;

import java.time.Instant;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.agency.AgencyProfile;

/** Records anew what a correction changes. */
@ApplicationScoped
class Rewriting {

    private static final String UNCHANGED =
            """
            name, name_en, short_name, former_names, other_names, search, kind, bloc, level, area_id,
            parent_id, directed_by_id, mailbox, decision_number, decision_date, decision_issuer, case_id""";
    private static final String TAKE_OUT =
            """
            with told as (
              update agency_version set known = tstzrange(lower(known), :now)
              where agency_id = :agencyId and upper_inf(known) and valid && daterange(:validFrom, :validTo)
              returning *),
            kept as (
              insert into agency_version (agency_id, valid, known, %1$s)
              select agency_id, part, tstzrange(:now, null), %1$s
              from told cross join lateral
                unnest(datemultirange(valid) - datemultirange(daterange(:validFrom, :validTo))) as part)
            select id as version_id, name, name_en, short_name, former_names, other_names, kind, bloc, level,
                   area_id, parent_id, directed_by_id, mailbox,
                   lower(valid * daterange(:validFrom, :validTo)) as valid_from,
                   upper(valid * daterange(:validFrom, :validTo)) as valid_to
            from told order by lower(valid)"""
                    .formatted(UNCHANGED);
    private static final String PUT_BACK =
            """
            insert into agency_version (agency_id, valid, known, %s)
            select agency_id, daterange(:piece.validFrom, :piece.validTo), tstzrange(:now, null),
                   :names.name, :names.nameEn, :names.shortName, :former, :others, :folded, :kind, :bloc, :level,
                   :areaId, :parentId, :directedById, :mailbox,
                   coalesce(:correction.decision?.number, decision_number), coalesce(:correction.decision?.date, decision_date),
                   coalesce(:correction.decision?.issuer, decision_issuer), case_id
            from agency_version where id = :piece.versionId"""
                    .formatted(UNCHANGED);
    private static final String NOTE =
            """
            insert into agency_correction (agency_id, valid, known, reason, corrected_by)
            values (:agencyId, daterange(:validFrom, :validTo), :now, :reason, :by)""";

    private final Jdbi jdbi;

    Rewriting(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Ends the knowledge of the period alone; the rest of each version stays known. */
    List<Piece> takeOut(Correction correction, Instant now) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(TAKE_OUT)
                                .bindMethods(correction)
                                .bind("now", now)
                                .mapTo(Piece.class)
                                .list());
    }

    void putBack(Piece piece, AgencyProfile profile, Correction correction, Instant now) {
        var names = profile.names();
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(PUT_BACK)
                                .bind("piece.validFrom", piece.validFrom())
                                .bind("piece.validTo", piece.validTo())
                                .bind("piece.versionId", piece.versionId())
                                .bindMethods(profile)
                                .bindArray("former", String.class, names.formerNames())
                                .bindArray("others", String.class, names.otherNames())
                                .bind("folded", names.folded())
                                .bindMethods("correction", correction)
                                .bind("now", now)
                                .execute());
    }

    void note(Correction correction, String by, Instant now) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(NOTE)
                                .bindMethods(correction)
                                .bind("by", by)
                                .bind("now", now)
                                .execute());
    }
}
