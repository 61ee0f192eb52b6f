package vn.tinhgon.agencies.function;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.sql.Constraints;

/** Who owns which function, through time. */
@ApplicationScoped
public class FunctionLedger {

    private static final String HELD =
            """
            select f.id, f.name, f.field, o.owner_id
            from function_owner o join function f on f.id = o.function_id
            where o.owner_id = any(:owners)
            """;

    private final Jdbi jdbi;

    FunctionLedger(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Writes down whose the functions are from a day on; a function new to the area is added. */
    public void begin(
            UUID owner,
            UUID area,
            Collection<NewFunction> functions,
            LocalDate from,
            Instant known) {
        functions.forEach(function -> begin(owner, area, function, from, known));
    }

    private void begin(UUID owner, UUID area, NewFunction function, LocalDate from, Instant known) {
        try {
            jdbi.useHandle(
                    handle ->
                            handle.createUpdate(
                                            """
                                            with ledger as (
                                              insert into function (area_id, name, folded, field)
                                              values (:area, :name, :folded, :field)
                                              on conflict (area_id, folded) do update set field = function.field
                                              returning id)
                                            insert into function_owner (function_id, owner_id, valid, known)
                                            select id, :owner, daterange(:from, null), tstzrange(:known, null)
                                            from ledger""")
                                    .bind("area", area)
                                    .bind("name", function.name())
                                    .bind("folded", function.folded())
                                    .bind("field", function.field())
                                    .bind("owner", owner)
                                    .bind("from", from)
                                    .bind("known", known)
                                    .execute());
        } catch (JdbiException e) {
            throw Constraints.broke("function_owner_exactly_one", e)
                    ? new FunctionOwned(function.name())
                    : e;
        }
    }

    public Map<UUID, List<StateFunction>> of(Collection<UUID> owners, Moment moment) {
        return jdbi
                .withHandle(
                        handle ->
                                handle.createQuery(
                                                HELD
                                                        + """
                                                        and o.valid @> cast(:day as date)
                                                        and o.known @> cast(:known as timestamptz)
                                                        order by f.name collate "vi-x-icu", f.id""")
                                        .bindArray("owners", UUID.class, List.copyOf(owners))
                                        .bindMethods(moment)
                                        .mapTo(HeldFunction.class)
                                        .list())
                .stream()
                .collect(
                        groupingBy(
                                HeldFunction::ownerId, mapping(HeldFunction::function, toList())));
    }

    /** What the owners hold on a day or will hold after it: all that is at stake when they end. */
    public List<HeldFunction> atStake(Collection<UUID> owners, LocalDate from) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        HELD
                                                + """
                                                and upper_inf(o.known)
                                                and (upper_inf(o.valid) or upper(o.valid) > :from)
                                                order by f.name collate "vi-x-icu", f.id""")
                                .bindArray("owners", UUID.class, List.copyOf(owners))
                                .bind("from", from)
                                .mapTo(HeldFunction.class)
                                .list());
    }

    /**
     * Ends what the owners hold and begins it with the new ones; what has no new owner is left
     * without.
     *
     * @param newOwners function to agency
     */
    public void handOver(
            Collection<UUID> owners,
            Map<UUID, UUID> newOwners,
            LocalDate on,
            UUID caseId,
            Instant known) {
        var functions = List.copyOf(newOwners.keySet());
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        with left_behind as (
                                          update function_owner set known = tstzrange(lower(known), :known)
                                          where owner_id = any(:owners) and upper_inf(known)
                                            and (upper_inf(valid) or upper(valid) > :on)
                                          returning *),
                                        kept as (
                                          insert into function_owner (function_id, owner_id, valid, known, case_id)
                                          select function_id, owner_id, valid * daterange(null, :on),
                                                 tstzrange(:known, null), case_id
                                          from left_behind where lower(valid) < :on)
                                        insert into function_owner (function_id, owner_id, valid, known, case_id)
                                        select l.function_id, n.owner_id, l.valid * daterange(:on, null),
                                               tstzrange(:known, null), :case
                                        from left_behind l
                                        join unnest(:functions, :newOwners) as n(function_id, owner_id)
                                          on n.function_id = l.function_id""")
                                .bindArray("owners", UUID.class, List.copyOf(owners))
                                .bindArray("functions", UUID.class, functions)
                                .bindArray(
                                        "newOwners",
                                        UUID.class,
                                        functions.stream().map(newOwners::get).toList())
                                .bind("on", on)
                                .bind("case", caseId)
                                .bind("known", known)
                                .execute());
    }
}
