package vn.tinhgon.plans.plan;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** What the service told of a plan. */
@ApplicationScoped
public class Told {

    private static final String OF =
            " from outbox where type = :type and payload ->> 'planId' = :plan";

    private final Jdbi jdbi;

    Told(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** How often an event of a kind was told. */
    public long of(String type, UUID plan) {
        return ask("select count(*)" + OF, type, plan, Long.class);
    }

    /** The last event of a kind, as JSON. */
    public String last(String type, UUID plan) {
        return ask(
                "select payload::text" + OF + " order by id desc limit 1",
                type,
                plan,
                String.class);
    }

    private <T> T ask(String sql, String type, UUID plan, Class<T> answer) {
        return jdbi.withHandle(
                h ->
                        h.createQuery(sql)
                                .bind("type", type)
                                .bind("plan", plan.toString())
                                .mapTo(answer)
                                .one());
    }
}
