package vn.tinhgon.agencies.succession;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;

import vn.tinhgon.agencies.bitemporal.Moment;

/**
 * Follows what ended to its lawful successors as of a moment, each succession once however many
 * ways lead there. Who goes on is not followed.
 */
@ApplicationScoped
public class Lines {

    private static final String LINE =
            """
            with recursive line as (
              select s.*, s.ended_id as root, array[s.position] as trail,
                     array[s.ended_id, s.successor_id] as passed
              from %1$s s
              where s.ended_id = any(:ids) and not s.survives
                and s.valid @> cast(:day as date) and s.known @> cast(:known as timestamptz)
              union all
              select s.*, line.root, line.trail || s.position, line.passed || s.successor_id
              from line join %1$s s on s.ended_id = line.successor_id
              where not s.survives and not s.successor_id = any(line.passed)
                and s.valid @> cast(:day as date) and s.known @> cast(:known as timestamptz))
            select root, ended_id, successor_id, kind, case_id, extent, survives, lower(valid) as effective_on,
                   decision_number, decision_date, decision_issuer
            from (select distinct on (root, id) * from line order by root, id, trail) once
            order by root, trail""";

    private final Jdbi jdbi;

    Lines(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Line ofAgency(UUID id, Moment moment) {
        return ofAgencies(List.of(id), moment).getFirst();
    }

    /** The line of each. */
    public List<Line> ofAgencies(List<UUID> ids, Moment moment) {
        return lines("succession", ids, moment);
    }

    public Line ofArea(UUID id, Moment moment) {
        return lines("area_succession", List.of(id), moment).getFirst();
    }

    private List<Line> lines(String successions, List<UUID> ids, Moment moment) {
        var steps =
                jdbi
                        .withHandle(
                                handle ->
                                        handle.createQuery(LINE.formatted(successions))
                                                .bindArray("ids", UUID.class, ids)
                                                .bindMethods(moment)
                                                .mapTo(Step.class)
                                                .list())
                        .stream()
                        .collect(groupingBy(Step::root, mapping(Step::succession, toList())));
        return ids.stream().map(id -> new Line(id, steps.getOrDefault(id, List.of()))).toList();
    }

    /** A succession on the way from a root. */
    private record Step(UUID root, @Nested Succession succession) {}
}
