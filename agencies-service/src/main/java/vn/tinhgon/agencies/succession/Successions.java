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
    private final Lines lines;

    Successions(Jdbi jdbi, Lines lines) {
        this.jdbi = jdbi;
        this.lines = lines;
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

    /** The agency that stands for another at a moment: itself as long as nobody succeeded it. */
    public UUID standingFor(UUID agency, Moment moment) {
        return lines.ofAgency(agency, moment).mainHeir();
    }
}
