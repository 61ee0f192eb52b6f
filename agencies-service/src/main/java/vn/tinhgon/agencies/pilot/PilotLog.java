package vn.tinhgon.agencies.pilot;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** Writes what is decided about pilots; reviews are added and, when a case is annulled, undone. */
@ApplicationScoped
class PilotLog {

    private static final String ADD =
            """
            with added as (
              insert into pilot (area_id, name, description, starts_on, first_review_on, review_on, decision_number,
                                 decision_date, decision_issuer, known_from)
              values (:areaId, :name, :description, :startsOn, :reviewOn, :reviewOn, :decision.number, :decision.date,
                      :decision.issuer, :now)
              returning id, starts_on, known_from)
            insert into pilot_site (pilot_id, agency_id, since, known_from)
            select id, site, starts_on, known_from from added, unnest(:sites) as site
            returning pilot_id""";

    private static final String REVIEW =
            """
            with reviewed as (
              update pilot set review_on = :review.nextReviewOn, version = version + 1 where id = any(:ids)
              returning id),
            sites as (
              insert into pilot_site (pilot_id, agency_id, since, known_from)
              select id, site, :review.on, :now from reviewed, unnest(:sites) as site)
            insert into pilot_review (pilot_id, outcome, reviewed_on, note, next_review_on, decision_number,
                                      decision_date, decision_issuer, case_id, known)
            select id, :review.outcome, :review.on, :review.note, :review.nextReviewOn, :review.decision.number,
                   :review.decision.date, :review.decision.issuer, :review.caseId, tstzrange(:now, null)
            from reviewed""";

    private static final String UNDO =
            """
            with undone as (
              update pilot_review set known = tstzrange(lower(known), :now)
              where case_id = :case and pilot_id = any(:pilots) and upper_inf(known)
              returning id, pilot_id)
            update pilot p set version = version + 1, review_on = coalesce((
              select next_review_on from pilot_review r
              where r.pilot_id = p.id and upper_inf(r.known) and r.id not in (select id from undone)
              order by reviewed_on desc, id desc limit 1), first_review_on)
            from undone where undone.pilot_id = p.id
            returning p.id""";

    private final Jdbi jdbi;

    PilotLog(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    UUID add(NewPilot pilot, Instant now) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(ADD)
                                .bindMethods(pilot)
                                .bindMethods("decision", pilot.decision())
                                .bindArray("sites", UUID.class, pilot.siteIds())
                                .bind("now", now)
                                .mapTo(UUID.class)
                                .first());
    }

    /** The same judgement on one pilot or several. */
    void add(Collection<UUID> pilots, PilotReview review, Instant now) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(REVIEW)
                                .bindArray("ids", UUID.class, List.copyOf(pilots))
                                .bindArray("sites", UUID.class, review.newSites())
                                .bindMethods("review", review)
                                .bind("now", now)
                                .execute());
    }

    /** Forgets the judgements of a case on pilots, and tells on which there was any. */
    List<UUID> undo(Collection<UUID> pilots, UUID caseId, Instant now) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(UNDO)
                                .bindArray("pilots", UUID.class, List.copyOf(pilots))
                                .bind("case", caseId)
                                .bind("now", now)
                                .mapTo(UUID.class)
                                .list());
    }

    /** Nobody else judges the pilots before this transaction has; those that there are. */
    List<UUID> lock(Collection<UUID> pilots) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select id from pilot where id = any(:ids) order by id for update")
                                .bindArray("ids", UUID.class, List.copyOf(pilots))
                                .mapTo(UUID.class)
                                .list());
    }
}
