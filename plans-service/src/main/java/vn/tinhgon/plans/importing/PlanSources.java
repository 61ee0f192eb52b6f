package vn.tinhgon.plans.importing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.plans.importing.reading.ReadTask;

/** The documents that plans were made of. */
@ApplicationScoped
public class PlanSources {

    private final Jdbi jdbi;

    PlanSources(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The document that went into a plan last; empty for a plan that was entered by hand. */
    public Optional<PlanSource> of(UUID plan) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select text, cast(in_plan as text) as reading from plan_import
                                        where plan_id = :plan and in_plan is not null
                                        order by in_plan_at desc limit 1""")
                                .bind("plan", plan)
                                .mapTo(Row.class)
                                .findOne()
                                .map(Row::source));
    }

    /**
     * A document and what a planner took over from it.
     *
     * @param place where it was signed, null where it does not say so
     * @param tasks with headings and bullets, which the plan itself does not keep
     */
    public record PlanSource(String text, String place, List<ReadTask> tasks) {}

    private record Row(String text, String reading) {

        PlanSource source() {
            var taken = StoredReading.of(reading);
            return new PlanSource(
                    text,
                    taken.document().place(),
                    taken.tasks().stream().map(Reading.Item::asRead).toList());
        }
    }
}
