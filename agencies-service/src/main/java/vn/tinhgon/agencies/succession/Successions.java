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
            insert into %s (ended_id, successor_id, kind, case_id, position, extent, survives, valid, known,
                            decision_number, decision_date, decision_issuer)
            values (:endedId, :successorId, :kind, :origin.caseId, :position, :extent, :survives, daterange(:on, null),
                    tstzrange(:origin.known, null), :origin.decision.number, :origin.decision.date,
                    :origin.decision.issuer)""";

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
     * The main heirs of agencies at a moment, through all who came between; who stands is not in
     * it.
     */
    public Map<UUID, UUID> mainHeirs(Collection<UUID> agencies, Moment moment) {
        return lines.ofAgencies(List.copyOf(agencies), moment).stream()
                .filter(line -> !line.mainHeir().equals(line.from()))
                .collect(Collectors.toMap(Line::from, Line::mainHeir));
    }
}
