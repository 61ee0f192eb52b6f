package vn.tinhgon.agencies.succession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.bitemporal.Origin;

/** All successions. */
@ApplicationScoped
public class Successions {

    private static final String RECORD =
            """
            insert into %s (ended_id, successor_id, kind, case_id, position, extent, survives, valid, known,
                            decision_number, decision_date, decision_issuer)
            values (:endedId, :successorId, :kind, :origin.caseId, :position, :extent, :survives, daterange(:on, null),
                    tstzrange(:origin.known, null), :origin.decision.number, :origin.decision.date,
                    :origin.decision.issuer)""";

    /** What began with the case is known no longer, what lasted is known to have ended. */
    private static final String END =
            """
            with ended as (
              update %1$s set known = tstzrange(lower(known), :known)
              where case_id = :case and upper_inf(known)
                and (ended_id = any(:ended) or successor_id = any(:founded))
              returning *)
            insert into %1$s (ended_id, successor_id, kind, case_id, position, extent, survives, valid, known,
                              decision_number, decision_date, decision_issuer)
            select ended_id, successor_id, kind, case_id, position, extent, survives,
                   valid * daterange(null, cast(:from as date)), tstzrange(:known, null), decision_number, decision_date, decision_issuer
            from ended where lower(valid) < cast(:from as date)""";

    private final Jdbi jdbi;
    private final Lines lines;

    Successions(Jdbi jdbi, Lines lines) {
        this.jdbi = jdbi;
        this.lines = lines;
    }

    public void recordOfAgencies(List<NewSuccession> successions, LocalDate on, Origin origin) {
        record("succession", successions, on, origin);
    }

    public void recordOfAreas(List<NewSuccession> successions, LocalDate on, Origin origin) {
        record("area_succession", successions, on, origin);
    }

    private void record(
            String table, List<NewSuccession> successions, LocalDate on, Origin origin) {
        if (successions.isEmpty()) {
            return;
        }
        jdbi.useHandle(
                handle -> {
                    var rows = handle.prepareBatch(RECORD.formatted(table));
                    successions.forEach(
                            succession ->
                                    rows.bindMethods(succession)
                                            .bind("on", on)
                                            .bindMethods("origin", origin)
                                            .add());
                    rows.execute();
                });
    }

    /**
     * Successions of a case, by which some ended or were founded, count no longer from a day on.
     *
     * @param from null: as if they had never counted
     */
    public void endOfAgencies(
            UUID caseId,
            Collection<UUID> ended,
            Collection<UUID> founded,
            LocalDate from,
            Instant known) {
        end("succession", caseId, ended, founded, from, known);
    }

    /** The same of areas. */
    public void endOfAreas(
            UUID caseId,
            Collection<UUID> ended,
            Collection<UUID> founded,
            LocalDate from,
            Instant known) {
        end("area_succession", caseId, ended, founded, from, known);
    }

    private void end(
            String table,
            UUID caseId,
            Collection<UUID> ended,
            Collection<UUID> founded,
            LocalDate from,
            Instant known) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(END.formatted(table))
                                .bind("case", caseId)
                                .bindArray("ended", UUID.class, List.copyOf(ended))
                                .bindArray("founded", UUID.class, List.copyOf(founded))
                                .bind("from", from)
                                .bind("known", known)
                                .execute());
    }

    /**
     * The main heirs of agencies at a moment, through all who came between; who stands is not in
     * it.
     */
    public Map<UUID, UUID> mainHeirs(Collection<UUID> agencies, Moment moment) {
        return lines.ofAgencies(List.copyOf(agencies), moment).stream()
                .filter(line -> !line.mainHeir().equals(line.from()))
                .collect(Collectors.toMap(Line::from, Line::mainHeir));
    }
}
