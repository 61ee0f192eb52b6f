package vn.tinhgon.agencies.succession;

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
            insert into %s (ended_id, successor_id, case_id, position, extent, survives, valid, known,
                            decision_number, decision_date, decision_issuer)
            values (:endedId, :successorId, :origin.caseId, :position, :extent, :survives, daterange(:on, null),
                    tstzrange(:origin.known, null), :origin.decision.number, :origin.decision.date,
                    :origin.decision.issuer)""";

    private static final String MAIN_HEIRS =
            """
            with recursive line(asked, heir, step) as (
              select asked, asked, 0 from unnest(:agencies) as asked
              union all
              select line.asked, s.successor_id, step + 1
              from line join succession s on s.ended_id = line.heir and s.position = 0 and not s.survives
                and s.valid @> cast(:day as date) and s.known @> cast(:known as timestamptz))
            select distinct on (asked) asked, heir from line where step > 0 order by asked, step desc""";

    private final Jdbi jdbi;

    Successions(Jdbi jdbi) {
        this.jdbi = jdbi;
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
     * The main heirs of agencies at a moment, through all who came between; who stands is not in
     * it.
     */
    public Map<UUID, UUID> mainHeirs(Collection<UUID> agencies, Moment moment) {
        return jdbi.withHandle(
                handle ->
                        handle
                                .createQuery(MAIN_HEIRS)
                                .bindArray("agencies", UUID.class, List.copyOf(agencies))
                                .bindMethods(moment)
                                .mapTo(MainHeir.class)
                                .stream()
                                .collect(Collectors.toMap(MainHeir::asked, MainHeir::heir)));
    }

    private record MainHeir(UUID asked, UUID heir) {}

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
