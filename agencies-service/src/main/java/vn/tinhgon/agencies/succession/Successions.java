package vn.tinhgon.agencies.succession;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.decision.Decision;

/** All successions. */
@ApplicationScoped
public class Successions {

    private final Jdbi jdbi;

    Successions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public void record(
            Collection<UUID> ended, UUID successor, UUID caseId, LocalDate on, Decision decision) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        insert into succession (ended_id, successor_id, case_id, effective_on,
                                                                decision_number, decision_date, decision_issuer)
                                        select ended, :successor, :case, :on, :number, :date, :issuer
                                        from unnest(:ended) as ended""")
                                .bindArray("ended", UUID.class, List.copyOf(ended))
                                .bind("successor", successor)
                                .bind("case", caseId)
                                .bind("on", on)
                                .bindMethods(decision)
                                .execute());
    }

    /** The successions from an agency on that had taken effect by a day, in their order. */
    public List<Succession> line(UUID agency, LocalDate day) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        with recursive line as (
                                          select s.*, 1 as step from succession s
                                          where s.ended_id = :agency and s.effective_on <= :day
                                          union all
                                          select s.*, line.step + 1
                                          from line join succession s on s.ended_id = line.successor_id
                                          where s.effective_on <= :day)
                                        select * from line order by step""")
                                .bind("agency", agency)
                                .bind("day", day)
                                .mapTo(Succession.class)
                                .list());
    }

    /** The agency that stands for another on a day: itself as long as nobody succeeded it. */
    public UUID standingFor(UUID agency, LocalDate day) {
        var line = line(agency, day);
        return line.isEmpty() ? agency : line.getLast().successorId();
    }
}
