package vn.tinhgon.agencies.function;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.sql.Constraints;

/** Who owns which function, through time. */
@ApplicationScoped
public class FunctionLedger {

    /** All functions of an agency {@code a} as one text: id, field and name, which hold no tab. */
    public static final String OF_AGENCY =
            """
            (select coalesce(string_agg(concat_ws(chr(9), f.id, f.field, f.name), chr(10)
                                        order by f.name collate "vi-x-icu", f.id), '')
             from function_owner o join function f on f.id = o.function_id
             where o.owner_id = a.id and was_so(o.valid, cast(:day as date))
               and was_known(o.known, cast(:known as timestamptz)))""";

    private static final String BEGIN =
            """
            with ledger as (
              insert into function (area_id, name, folded, field)
              values (:areaId, :function.name, :folded, :function.field)
              on conflict (area_id, folded) do update set field = function.field
              returning id)
            insert into function_owner (function_id, owner_id, valid, known)
            select id, :ownerId, daterange(:from, null), tstzrange(:known, null) from ledger""";

    private static final String FIRST_OWNED =
            """
            select wanted.name
            from unnest(:areas, :folded, :names) as wanted(area_id, folded, name)
            join function f on f.area_id = wanted.area_id and f.folded = wanted.folded
            join function_owner o on o.function_id = f.id and upper_inf(o.known)
              and o.valid && daterange(:from, null)
            limit 1""";

    private static final String AT_STAKE =
            """
            select f.id, f.name, f.field, o.owner_id
            from function_owner o join function f on f.id = o.function_id
            where (o.owner_id = any(:owners) or o.function_id = any(:functions))
              and upper_inf(o.known) and (upper_inf(o.valid) or upper(o.valid) > :from)
            order by f.name collate "vi-x-icu", f.id""";

    private static final String HAND_OVER =
            """
            with left_behind as (
              update function_owner set known = tstzrange(lower(known), :origin.known)
              where function_id = any(:functions) and upper_inf(known)
                and (upper_inf(valid) or upper(valid) > :on)
              returning *),
            kept as (
              insert into function_owner (function_id, owner_id, valid, known, case_id)
              select function_id, owner_id, valid * daterange(null, :on), tstzrange(:origin.known, null), case_id
              from left_behind where lower(valid) < :on)
            insert into function_owner (function_id, owner_id, valid, known, case_id)
            select l.function_id, n.owner_id, l.valid * daterange(:on, null), tstzrange(:origin.known, null),
                   :origin.caseId
            from left_behind l
            join unnest(:given, :newOwners) as n(function_id, owner_id) on n.function_id = l.function_id""";

    private static final String RELEASE =
            """
            insert into function_release (function_id, reason, case_id, valid, known)
            select function_id, reason, :origin.caseId, daterange(:on, null), tstzrange(:origin.known, null)
            from unnest(:functions, :reasons) as r(function_id, reason)""";

    private final Jdbi jdbi;

    FunctionLedger(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Writes down whose functions are from a day on; what is new to the area is added. */
    public void begin(Collection<Beginning> beginnings, LocalDate from, Instant known) {
        if (beginnings.isEmpty()) {
            return;
        }
        mustBeFree(beginnings, from);
        try {
            jdbi.useHandle(
                    handle -> {
                        var rows = handle.prepareBatch(BEGIN);
                        beginnings.forEach(
                                beginning ->
                                        rows.bindMethods(beginning)
                                                .bindMethods("function", beginning.function())
                                                .bind("folded", beginning.function().folded())
                                                .bind("from", from)
                                                .bind("known", known)
                                                .add());
                        rows.execute();
                    });
        } catch (JdbiException e) {
            throw Constraints.broke("function_owner_exactly_one", e)
                    ? new FunctionOwned(beginnings.iterator().next().function().name())
                    : e;
        }
    }

    private void mustBeFree(Collection<Beginning> beginnings, LocalDate from) {
        jdbi.withHandle(
                        handle ->
                                handle.createQuery(FIRST_OWNED)
                                        .bindArray(
                                                "areas",
                                                UUID.class,
                                                beginnings.stream().map(Beginning::areaId).toList())
                                        .bindArray(
                                                "folded",
                                                String.class,
                                                beginnings.stream()
                                                        .map(b -> b.function().folded())
                                                        .toList())
                                        .bindArray(
                                                "names",
                                                String.class,
                                                beginnings.stream()
                                                        .map(b -> b.function().name())
                                                        .toList())
                                        .bind("from", from)
                                        .mapTo(String.class)
                                        .findOne())
                .ifPresent(
                        owned -> {
                            throw new FunctionOwned(owned);
                        });
    }

    /** A function that an agency owns from a day on. */
    public record Beginning(UUID ownerId, UUID areaId, NewFunction function) {}

    /** The functions that {@link #OF_AGENCY} tells. */
    public static List<StateFunction> read(String functions) {
        return functions.lines().map(FunctionLedger::function).toList();
    }

    private static StateFunction function(String line) {
        var parts = line.split("\t", 3);
        return new StateFunction(UUID.fromString(parts[0]), parts[2], parts[1]);
    }

    /**
     * What is at stake: all that owners hold on a day or will hold after it, and functions by id.
     */
    public List<HeldFunction> atStake(
            Collection<UUID> owners, Collection<UUID> functions, LocalDate from) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(AT_STAKE)
                                .bindArray("owners", UUID.class, List.copyOf(owners))
                                .bindArray("functions", UUID.class, List.copyOf(functions))
                                .bind("from", from)
                                .mapTo(HeldFunction.class)
                                .list());
    }

    /**
     * Gives functions to other owners; what has no new owner is left without.
     *
     * @param newOwners function to agency
     */
    public void handOver(
            Collection<UUID> functions, Map<UUID, UUID> newOwners, LocalDate on, Origin origin) {
        var given = List.copyOf(newOwners.keySet());
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(HAND_OVER)
                                .bindArray("functions", UUID.class, List.copyOf(functions))
                                .bindArray("given", UUID.class, given)
                                .bindArray(
                                        "newOwners",
                                        UUID.class,
                                        given.stream().map(newOwners::get).toList())
                                .bind("on", on)
                                .bindMethods("origin", origin)
                                .execute());
    }

    /**
     * Notes that functions leave the State, so that nobody misses their owner.
     *
     * @param reasons function to the reason
     */
    public void release(Map<UUID, String> reasons, LocalDate on, Origin origin) {
        var functions = List.copyOf(reasons.keySet());
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(RELEASE)
                                .bindArray("functions", UUID.class, functions)
                                .bindArray(
                                        "reasons",
                                        String.class,
                                        functions.stream().map(reasons::get).toList())
                                .bind("on", on)
                                .bindMethods("origin", origin)
                                .execute());
    }
}
