package vn.tinhgon.agencies.pilot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.events.PilotReviewDue;
import vn.tinhgon.platform.outbox.Outbox;

/**
 * Tells that pilots are to be judged: at midnight, and again and again for what stopped nodes
 * missed. Whichever node notes a review date first tells it, so each is told once.
 */
@ApplicationScoped
class ReviewCalls {

    private static final String NOTE_DUE =
            """
            with noted as (
              insert into pilot_review_call (pilot_id, review_on)
              select id, review_on from pilot where review_on <= :until
              order by id
              on conflict do nothing
              returning pilot_id, review_on)
            select p.id, p.name, p.starts_on, noted.review_on, s.scope::text as path, s.level,
                   array(select agency_id from pilot_site where pilot_id = p.id order by since, agency_id) as sites
            from noted
            join pilot p on p.id = noted.pilot_id
            cross join lateral (
              select scope, level from area_version
              where area_id = p.area_id and upper_inf(known)
              order by lower(valid) desc limit 1) s
            order by p.id""";

    private final Jdbi jdbi;
    private final Outbox outbox;
    private final PilotConfig config;
    private final Clock clock;

    ReviewCalls(Jdbi jdbi, Outbox outbox, PilotConfig config, Clock clock) {
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            cron = "0 0 0 * * ?",
            timeZone = "Asia/Ho_Chi_Minh",
            concurrentExecution = ConcurrentExecution.SKIP)
    @Scheduled(every = "{tinhgon.pilot.catch-up}", concurrentExecution = ConcurrentExecution.SKIP)
    @ActivateRequestContext
    @Transactional
    void tell() {
        var until = LocalDate.now(clock).plusDays(config.noticeDays());
        var due =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(NOTE_DUE)
                                        .bind("until", until)
                                        .mapTo(Due.class)
                                        .list());
        outbox.addAll(due.stream().map(Due::told).toList());
    }

    private record Due(
            UUID id,
            String name,
            LocalDate startsOn,
            LocalDate reviewOn,
            String path,
            String level,
            List<UUID> sites) {
        PilotReviewDue told() {
            return new PilotReviewDue(id, name, sites, startsOn, reviewOn, path, level);
        }
    }
}
