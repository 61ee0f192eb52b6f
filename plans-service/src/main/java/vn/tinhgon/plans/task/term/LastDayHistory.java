package vn.tinhgon.plans.task.term;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.plans.deadline.Term;

/**
 * Writes down from when on a task was to be done by which day, so that lists of any day need not
 * reckon the terms of all tasks.
 */
@ApplicationScoped
public class LastDayHistory {

    private static final int AT_ONCE = 1000;

    private static final String FORGET = "delete from task_last_day where task_id = any(:tasks)";

    private static final String KEEP =
            """
            insert into task_last_day (task_id, since, last_day)
            select * from unnest(:tasks, cast(:since as date[]), cast(:days as date[]))""";

    /** Tasks whose last day was moved before this was written down. */
    private static final String UNKEPT =
            """
            select t.id from task t
            where t.id in (select task_id from task_opening where annulled_at is null
                           union select task_id from task_extension where granted
                           union select task_id from task_suspension)
              and not exists (select from task_last_day k where k.task_id = t.id)
            order by t.id limit :most
            for no key update""";

    private final Jdbi jdbi;
    private final TaskTerms terms;
    private final Clock clock;

    LastDayHistory(Jdbi jdbi, TaskTerms terms, Clock clock) {
        this.jdbi = jdbi;
        this.terms = terms;
        this.clock = clock;
    }

    void catchUp(@Observes StartupEvent start) {
        while (QuarkusTransaction.requiringNew().call(this::keepSome)) {
            // The next ones.
        }
    }

    private boolean keepSome() {
        return jdbi.withHandle(
                handle -> {
                    var tasks =
                            handle.createQuery(UNKEPT)
                                    .bind("most", AT_ONCE)
                                    .mapTo(UUID.class)
                                    .list();
                    keep(handle, terms.of(tasks, LocalDate.now(clock)));
                    return tasks.size() == AT_ONCE;
                });
    }

    /** In the place of what was written of the same tasks; the caller holds their locks. */
    void keep(Handle handle, Map<UUID, Term> reckoned) {
        var tasks = new ArrayList<UUID>();
        var since = new ArrayList<String>();
        var days = new ArrayList<String>();
        reckoned.forEach(
                (task, term) ->
                        term.lastDays()
                                .forEach(
                                        (from, day) -> {
                                            tasks.add(task);
                                            since.add(text(from));
                                            days.add(day.map(LocalDate::toString).orElse(null));
                                        }));
        handle.createUpdate(FORGET)
                .bindArray("tasks", UUID.class, List.copyOf(reckoned.keySet()))
                .execute();
        handle.createUpdate(KEEP)
                .bindArray("tasks", UUID.class, tasks)
                .bindArray("since", String.class, since)
                .bindArray("days", String.class, days)
                .execute();
    }

    private static String text(LocalDate day) {
        return day.equals(LocalDate.MIN) ? "-infinity" : day.toString();
    }
}
