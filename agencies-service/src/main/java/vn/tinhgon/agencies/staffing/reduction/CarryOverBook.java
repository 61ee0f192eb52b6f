package vn.tinhgon.agencies.staffing.reduction;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.area.Areas;
import vn.tinhgon.agencies.bitemporal.Knowledge;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.platform.caller.Caller;

/** Registers what areas carry over from the term before; said again, it is a correction. */
@ApplicationScoped
public class CarryOverBook {

    private static final String CORRECT =
            """
            update reduction_carry_over c set known = tstzrange(lower(known), :now)
            from reduction_target t
            where c.area_id = :areaId and c.category = :category and upper_inf(c.known)
              and t.category = c.category and lower(t.valid) = c.counts_from and t.valid @> cast(:today as date)""";

    private static final String STATE =
            """
            insert into reduction_carry_over (area_id, category, posts, counts_from, decision_number, decision_date,
                                              decision_issuer, known)
            select :areaId, category, :posts, lower(valid), :decision.number, :decision.date, :decision.issuer,
                   tstzrange(:now, null)
            from reduction_target where category = :category and valid @> cast(:today as date)""";

    private final Jdbi jdbi;
    private final Areas areas;
    private final Knowledge knowledge;
    private final Clock clock;

    CarryOverBook(Jdbi jdbi, Areas areas, Knowledge knowledge, Clock clock) {
        this.jdbi = jdbi;
        this.areas = areas;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    @Transactional
    public void state(CarryOver carryOver, Caller caller) {
        var today = LocalDate.now(clock);
        areas.get(carryOver.areaId(), Moment.on(today), caller);
        var now = knowledge.now();
        write(CORRECT, carryOver, today, now);
        var rows = write(STATE, carryOver, today, now);
        if (rows == 0) {
            throw new NoTarget(carryOver.category(), today);
        }
    }

    private int write(String sql, CarryOver carryOver, LocalDate today, Instant now) {
        return jdbi.withHandle(
                handle ->
                        handle.createUpdate(sql)
                                .bindMethods(carryOver)
                                .bindMethods("decision", carryOver.decision())
                                .bind("today", today)
                                .bind("now", now)
                                .execute());
    }
}
