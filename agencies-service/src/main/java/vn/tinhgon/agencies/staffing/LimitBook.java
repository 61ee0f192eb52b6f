package vn.tinhgon.agencies.staffing;

import java.time.Instant;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

import vn.tinhgon.agencies.bitemporal.Knowledge;
import vn.tinhgon.agencies.sql.Constraints;

/** Writes down what a new document sets; the one before it is in force until the day before. */
@ApplicationScoped
public class LimitBook {

    private static final String END_THE_ONE_BEFORE =
            """
            with replaced as (
              update staffing_limit set known = tstzrange(lower(known), :now)
              where measure = :measure and kind = :kind and level = :level and scope = cast(:scope as ltree)
                and upper_inf(known) and valid @> cast(:validFrom as date)
              returning *)
            insert into staffing_limit (measure, kind, level, scope, size, amount, averaged, valid, known, basis)
            select measure, kind, level, scope, size, amount, averaged, valid * daterange(null, :validFrom),
                   tstzrange(:now, null), basis
            from replaced where lower(valid) < :validFrom""";

    private static final String ADD =
            """
            insert into staffing_limit (measure, kind, level, scope, size, amount, averaged, valid, known, basis)
            values (:measure, :kind, :level, cast(:scope as ltree), int4range(:sizeFrom, :sizeTo, '[]'), :amount,
                    :averaged, daterange(:validFrom, :validTo), tstzrange(:now, null), :basis)""";

    private final Jdbi jdbi;
    private final Knowledge knowledge;

    LimitBook(Jdbi jdbi, Knowledge knowledge) {
        this.jdbi = jdbi;
        this.knowledge = knowledge;
    }

    /**
     * @param steps what one document sets for one kind, level and part of the country, by size
     */
    @Transactional
    public void adopt(List<Limit> steps) {
        comeOneByOne();
        try {
            write(steps, knowledge.now());
        } catch (JdbiException e) {
            throw Constraints.broke("staffing_limit_one_at_a_time", e)
                    ? new LimitFollowed(steps.getFirst().validFrom())
                    : e;
        }
    }

    /** They are few, and may be of a kind that none is about yet: there is no row to lock. */
    private void comeOneByOne() {
        jdbi.useHandle(
                handle -> handle.execute("lock table staffing_limit in share row exclusive mode"));
    }

    private void write(List<Limit> steps, Instant now) {
        jdbi.useHandle(
                handle -> {
                    handle.createUpdate(END_THE_ONE_BEFORE)
                            .bindMethods(steps.getFirst())
                            .bind("now", now)
                            .execute();
                    var rows = handle.prepareBatch(ADD);
                    steps.forEach(step -> rows.bindMethods(step).bind("now", now).add());
                    rows.execute();
                });
    }
}
