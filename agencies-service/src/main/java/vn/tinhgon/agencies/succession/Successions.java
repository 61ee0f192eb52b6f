package vn.tinhgon.agencies.succession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.decision.Decision;

/** All successions. */
@ApplicationScoped
public class Successions {

    private final Jdbi jdbi;

    Successions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public void record(
            Collection<UUID> ended,
            UUID successor,
            UUID caseId,
            LocalDate on,
            Decision decision,
            Instant known) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        insert into succession (ended_id, successor_id, case_id, position, extent, survives,
                                                                valid, known,
                                                                decision_number, decision_date, decision_issuer)
                                        select ended, :successor, :case, 0, 'FULL', false,
                                               daterange(:on, null), tstzrange(:known, null), :number, :date, :issuer
                                        from unnest(:ended) as ended""")
                                .bindArray("ended", UUID.class, List.copyOf(ended))
                                .bind("successor", successor)
                                .bind("case", caseId)
                                .bind("on", on)
                                .bind("known", known)
                                .bindMethods(decision)
                                .execute());
    }

    /** The successions from an agency on that had taken effect by a moment, in their order. */
    public List<Succession> line(UUID agency, Moment moment) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        with recursive line as (
                                          select s.*, lower(s.valid) as effective_on, 1 as step from succession s
                                          where s.ended_id = :agency and s.valid @> cast(:day as date)
                                            and s.known @> cast(:known as timestamptz)
                                          union all
                                          select s.*, lower(s.valid), line.step + 1
                                          from line join succession s on s.ended_id = line.successor_id
                                          where s.valid @> cast(:day as date)
                                            and s.known @> cast(:known as timestamptz))
                                        select * from line order by step""")
                                .bind("agency", agency)
                                .bindMethods(moment)
                                .mapTo(Succession.class)
                                .list());
    }

    /** The agency that stands for another at a moment: itself as long as nobody succeeded it. */
    public UUID standingFor(UUID agency, Moment moment) {
        var line = line(agency, moment);
        return line.isEmpty() ? agency : line.getLast().successorId();
    }
}
