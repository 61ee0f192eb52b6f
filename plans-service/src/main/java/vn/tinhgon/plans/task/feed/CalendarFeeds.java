package vn.tinhgon.plans.task.feed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.platform.rest.PageQuery;

/** The stored feeds; one that is revoked stays on record. */
@ApplicationScoped
class CalendarFeeds {

    private static final String COLUMNS =
            "id, agency_id, label, created_by, created_at, revoked_by, revoked_at";

    private static final String ADD =
            """
            insert into calendar_feed (id, agency_id, token_hash, label, created_by, created_at)
            values (uuidv7(), :agency, :hash, :label, :by, :now)
            returning %s"""
                    .formatted(COLUMNS);

    private static final String REVOKE =
            "update calendar_feed set revoked_by = :by, revoked_at = :now where id = :id and revoked_at is null";

    private static final String PAGE =
            """
            select %s from calendar_feed
            where agency_id = any(array(select registry_stood_for(:agency, :day))) and (cast(:after as uuid) is null or id > :after)
            order by id limit :limit"""
                    .formatted(COLUMNS);

    private final Jdbi jdbi;
    private final Clock clock;

    CalendarFeeds(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    CalendarFeed add(UUID agency, String label, FeedToken token, String by) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(ADD)
                                .bind("agency", agency)
                                .bind("hash", token.hash())
                                .bind("label", label)
                                .bind("by", by)
                                .bind("now", clock.instant())
                                .mapTo(CalendarFeed.class)
                                .one());
    }

    void revoke(UUID id, String by) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(REVOKE)
                                .bind("id", id)
                                .bind("by", by)
                                .bind("now", clock.instant())
                                .execute());
    }

    Optional<CalendarFeed> find(UUID id) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select " + COLUMNS + " from calendar_feed where id = :id")
                                .bind("id", id)
                                .mapTo(CalendarFeed.class)
                                .findOne());
    }

    /** The agency whose calendar a token opens. */
    Optional<UUID> opened(FeedToken token) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select agency_id from calendar_feed where token_hash = :hash and revoked_at is null")
                                .bind("hash", token.hash())
                                .mapTo(UUID.class)
                                .findOne());
    }

    /** One more than a page; with those of agencies in whose place it stands. */
    List<CalendarFeed> of(UUID agency, PageQuery page) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(PAGE)
                                .bind("agency", agency)
                                .bind("day", LocalDate.now(clock))
                                .bindByType("after", page.after(), UUID.class)
                                .bind("limit", page.fetch())
                                .mapTo(CalendarFeed.class)
                                .list());
    }
}
