package vn.tinhgon.agencies.code;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.sql.Constraints;

/** All codes of agencies through time. */
@ApplicationScoped
public class CodeBook {

    /** All codes of an agency {@code a} as one text, as neither a scheme nor a code has spaces. */
    public static final String OF_AGENCY =
            """
            (select coalesce(string_agg(c.scheme || ' ' || c.code, ' ' order by c.scheme, c.code), '')
             from agency_code c
             where c.agency_id = a.id and was_so(c.valid, cast(:day as date))
               and was_known(c.known, cast(:known as timestamptz)))""";

    private static final String HELD =
            "select scheme, code, agency_id, upper(valid) as valid_to from agency_code ";

    private static final String OPEN =
            """
            insert into agency_code (scheme, code, agency_id, valid, known, case_id)
            values (:scheme, :code, :agency, daterange(:from, null), tstzrange(:origin.known, null),
                    :origin.caseId)""";

    /** What is named keeps the case by which it came; of the rest the period is cut out. */
    private static final String TAKE_OUT =
            """
            with told as (
              update agency_code set known = tstzrange(lower(known), :known)
              where agency_id = :agency and upper_inf(known) and valid && daterange(:from, :to)
                and (scheme, code) not in (select * from unnest(:schemes, :codes))
              returning *)
            insert into agency_code (scheme, code, agency_id, valid, known, case_id)
            select scheme, code, agency_id, part, tstzrange(:known, null), case_id
            from told cross join lateral
              unnest(datemultirange(valid) - datemultirange(daterange(:from, :to))) as part""";

    private static final String FILL_IN =
            """
            insert into agency_code (scheme, code, agency_id, valid, known)
            select named.scheme, named.code, :agency, part, tstzrange(:known, null)
            from unnest(:schemes, :codes) as named(scheme, code)
            cross join lateral (
              select coalesce(range_agg(valid), '{}') as valid from agency_code
              where agency_id = :agency and scheme = named.scheme and code = named.code and upper_inf(known)) held
            cross join lateral unnest(datemultirange(daterange(:from, :to)) - held.valid) as part""";

    private final Jdbi jdbi;

    CodeBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @param codes agency to its codes
     */
    public void open(Map<UUID, List<Code>> codes, LocalDate from, Origin origin) {
        var all = codes.values().stream().flatMap(List::stream).toList();
        if (all.isEmpty()) {
            return;
        }
        try {
            jdbi.useHandle(
                    handle -> {
                        var rows = handle.prepareBatch(OPEN);
                        codes.forEach(
                                (agency, held) ->
                                        held.forEach(
                                                code ->
                                                        rows.bindMethods(code)
                                                                .bind("agency", agency)
                                                                .bind("from", from)
                                                                .bindMethods("origin", origin)
                                                                .add()));
                        rows.execute();
                    });
        } catch (JdbiException e) {
            throw refusal("codes", all, e);
        }
    }

    /**
     * Records anew which codes an agency had in a period: these and no others.
     *
     * @param to the first day after the period, null when it lasts
     */
    public void rewrite(
            UUID agency, List<Code> codes, LocalDate from, LocalDate to, Instant known) {
        try {
            jdbi.useHandle(
                    handle ->
                            Stream.of(TAKE_OUT, FILL_IN)
                                    .forEach(
                                            sql ->
                                                    handle.createUpdate(sql)
                                                            .bind("agency", agency)
                                                            .bindArray(
                                                                    "schemes",
                                                                    String.class,
                                                                    column(codes, Code::scheme))
                                                            .bindArray(
                                                                    "codes",
                                                                    String.class,
                                                                    column(codes, Code::code))
                                                            .bind("from", from)
                                                            .bind("to", to)
                                                            .bind("known", known)
                                                            .execute()));
        } catch (JdbiException e) {
            throw refusal("changes.codes", codes, e);
        }
    }

    private static List<String> column(List<Code> codes, Function<Code, String> value) {
        return codes.stream().distinct().map(value).toList();
    }

    private static RuntimeException refusal(String field, List<Code> codes, JdbiException e) {
        return Constraints.broke("agency_code_one_at_a_time", e)
                        || Constraints.broke("agency_code_never_reused", e)
                ? Constraints.culprit(e, codes, code -> code.code() + ", " + code.scheme())
                        .<RuntimeException>map(code -> new CodeTaken(field, code))
                        .orElse(e)
                : e;
    }

    /** Closes all codes of agencies that end, and tells which. */
    public List<HeldCode> close(Collection<UUID> agencies, LocalDate on, Origin origin) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        with closed as (
                                          update agency_code set known = tstzrange(lower(known), :origin.known)
                                          where agency_id = any(:agencies) and upper_inf(known)
                                            and (upper_inf(valid) or upper(valid) > :on)
                                          returning *),
                                        kept as (
                                          insert into agency_code (scheme, code, agency_id, valid, known, case_id)
                                          select scheme, code, agency_id, valid * daterange(null, :on),
                                                 tstzrange(:origin.known, null), case_id
                                          from closed where lower(valid) < :on)
                                        select scheme, code, agency_id, cast(:on as date) as valid_to
                                        from closed order by scheme, code""")
                                .bindArray("agencies", UUID.class, List.copyOf(agencies))
                                .bind("on", on)
                                .bindMethods("origin", origin)
                                .mapTo(HeldCode.class)
                                .list());
    }

    /** The codes that {@link #OF_AGENCY} tells. */
    public static List<Code> read(String codes) {
        var parts = codes.split(" ");
        return IntStream.range(0, parts.length / 2)
                .mapToObj(i -> new Code(parts[2 * i], parts[2 * i + 1]))
                .toList();
    }

    /** What a code means at a moment or, when it was closed by then, what it meant last. */
    public Optional<HeldCode> meaning(Code code, Moment moment) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        HELD
                                                + """
                                                where scheme = :scheme and code = :code
                                                  and lower(valid) <= :day
                                                  and known @> cast(:known as timestamptz)
                                                order by lower(valid) desc limit 1""")
                                .bindMethods(code)
                                .bindMethods(moment)
                                .mapTo(HeldCode.class)
                                .findOne());
    }
}
