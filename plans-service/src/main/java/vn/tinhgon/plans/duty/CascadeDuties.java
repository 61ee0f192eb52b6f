package vn.tinhgon.plans.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

import vn.tinhgon.events.CascadeDutyMet;
import vn.tinhgon.events.CascadeDutyOpened;
import vn.tinhgon.events.CascadeDutyOrphaned;
import vn.tinhgon.events.DomainEvent;
import vn.tinhgon.platform.outbox.Outbox;
import vn.tinhgon.platform.problem.InvalidField;

/**
 * Duties to issue a plan that carries another out. They open when the one above is issued; a plan
 * below that cites it meets the duty of its issuer, as long as it is not revoked. All of that is
 * derived; what happens here is noted once and told, in the transaction that brings it about.
 */
@ApplicationScoped
public class CascadeDuties {

    private final Jdbi jdbi;
    private final CascadeOrders orders;
    private final Outbox outbox;
    private final Clock clock;

    CascadeDuties(Jdbi jdbi, CascadeOrders orders, Outbox outbox, Clock clock) {
        this.jdbi = jdbi;
        this.orders = orders;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A plan comes into force, with its duties. Plans below may have cited it before. */
    public void open(UUID plan, LocalDate on) {
        orders.mustReachSomebody(plan, on);
        mustBeDueLater(plan, on);
        openReached(plan, on);
        tell(CascadeSql.MET_OF_PLAN, CascadeDutyMet.class, q -> q.bind("plan", plan));
        tell(CascadeSql.OPENED_BY_PLAN, CascadeDutyOpened.class, q -> q.bind("plan", plan));
    }

    /**
     * A plan in force orders otherwise from a day on: what is not met yet is due by another day,
     * goes to another body or is not to be issued any more; others are obliged now.
     */
    public void amend(UUID plan, LocalDate on, String reason, String by) {
        var changed =
                jdbi.withHandle(
                        handle -> {
                            handle.createUpdate(CascadeSql.SEND_ELSEWHERE)
                                    .bind("plan", plan)
                                    .bind("day", on)
                                    .bind("reason", reason)
                                    .bind("by", by)
                                    .execute();
                            return handle.createQuery(CascadeSql.MOVE)
                                    .bind("plan", plan)
                                    .bind("day", on)
                                    .bind("today", LocalDate.now(clock))
                                    .mapTo(AmendedDuty.class)
                                    .list();
                        });
        outbox.addAll(changed.stream().flatMap(duty -> duty.told(reason, on)).toList());
        reopen(
                changed.stream()
                        .filter(AmendedDuty::isOrderedAgain)
                        .map(AmendedDuty::dutyId)
                        .toList(),
                on);
        openReached(plan, on);
        tell(CascadeSql.OPENED_BY_PLAN, CascadeDutyOpened.class, q -> q.bind("plan", plan));
    }

    private void openReached(UUID plan, LocalDate on) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(CascadeSql.OPEN)
                                .bind("plan", plan)
                                .bind("day", on)
                                .execute());
    }

    private void mustBeDueLater(UUID plan, LocalDate on) {
        var stated = orders.of(plan);
        for (int i = 0; i < stated.size(); i++) {
            mustBeDueLater(i, stated.get(i), on);
        }
    }

    /** Nobody can do what was to be done before it was ordered. */
    public static void mustBeDueLater(int position, CascadeOrder order, LocalDate issued) {
        if (issued != null && order.dueOn().isBefore(issued)) {
            throw new InvalidField(
                    "cascade[" + position + "].dueOn",
                    "cascade-due-before-issue",
                    order.dueOn(),
                    issued);
        }
    }

    /** A plan cites others since it is in force, or since somebody has stated so. */
    public void meetBy(UUID plan) {
        tell(CascadeSql.MET_BY_PLAN, CascadeDutyMet.class, q -> q.bind("plan", plan));
    }

    /** The duties that a plan meets today. */
    public List<UUID> metBy(UUID plan) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(CascadeSql.ANSWERED)
                                .bind("plan", plan)
                                .bind("today", LocalDate.now(clock))
                                .mapTo(UUID.class)
                                .list());
    }

    /** What met these duties does so no longer: those that nothing else meets are open again. */
    public void reopen(Collection<UUID> duties, LocalDate on) {
        if (!duties.isEmpty()) {
            lookAgain(CascadeSql.LOOK_AGAIN, "duties", duties);
            tell(
                    CascadeSql.REOPENED,
                    CascadeDutyOpened.class,
                    q ->
                            q.bindArray("duties", UUID.class, List.copyOf(duties))
                                    .bind("openedOn", on));
        }
    }

    /**
     * Agencies have ended, or are there again: whoever has their duties now is told, and who must
     * give those to others that nobody has.
     */
    public void follow(Collection<UUID> agencies) {
        UnaryOperator<Query> bound =
                q -> q.bindArray("agencies", UUID.class, List.copyOf(agencies));
        lookAgain(CascadeSql.LOOK_AGAIN_OF_AGENCIES, "agencies", agencies);
        tell(CascadeSql.OPENED_BY_REGISTRY, CascadeDutyOpened.class, bound);
        tell(CascadeSql.ORPHANED_BY_REGISTRY, CascadeDutyOrphaned.class, bound);
    }

    /** A person gave duties of a plan to others: these are told. */
    public void given(UUID plan) {
        tell(CascadeSql.OPENED_BY_PLAN, CascadeDutyOpened.class, q -> q.bind("plan", plan));
    }

    private void lookAgain(String sql, String what, Collection<UUID> ids) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(sql)
                                .bindArray(what, UUID.class, List.copyOf(ids))
                                .execute());
    }

    private <E extends DomainEvent> void tell(
            String sql, Class<E> event, UnaryOperator<Query> bound) {
        var told =
                jdbi.withHandle(
                        handle ->
                                bound.apply(
                                                handle.createQuery(sql)
                                                        .bind("today", LocalDate.now(clock)))
                                        .mapTo(event)
                                        .list());
        outbox.addAll(told);
    }
}
