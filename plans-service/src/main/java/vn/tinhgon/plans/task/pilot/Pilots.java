package vn.tinhgon.plans.task.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

import vn.tinhgon.plans.task.Evidence;
import vn.tinhgon.platform.caller.Caller;

/**
 * Writes pilots down. Nothing that was stated goes; what was decided later is written beside it.
 */
@ApplicationScoped
class Pilots {

    private static final String DECLARE =
            """
            insert into task_pilot (id, task_id, starts_on, declared_on, declared_by)
            values (uuidv7(), :task, :startsOn, :today, :by)""";

    private static final String SET_DAYS =
            """
            insert into task_pilot_days (id, task_id, since, interim_review_on, final_review_on, reason, stated_by)
            values (uuidv7(), :task, :since, :interimReviewOn, :finalReviewOn, :reason, :by)""";

    private static final String ADD_SITE =
            """
            insert into task_pilot_site
              (id, task_id, agency_id, area_id, since, until, planned_until, stated_on, stated_by)
            values (uuidv7(), :task, :agency, :area, :from, :until, :until, :today, :by)""";

    private static final String CLOSE_SITE =
            """
            update task_pilot_site
            set until = :until, closing_reason = :reason, closed_on = :today, closed_by = :by
            where id = :site""";

    private static final String WITHDRAW =
            """
            update task_pilot set withdrawn_on = :today, withdrawn_by = :by, withdrawal_reason = :reason
            where task_id = :task""";

    /** Of a draft: the audit trail keeps it. */
    private static final List<String> REMOVE =
            List.of(
                    "delete from task_pilot_site where task_id = :task",
                    "delete from task_pilot_days where task_id = :task",
                    "delete from task_pilot where task_id = :task");

    private static final String REVIEW =
            """
            insert into task_pilot_review
              (id, task_id, kind, held_on, due_on, agency_id, summary, findings, recommendation, evidence, files, links,
               recorded_on, recorded_by)
            values (uuidv7(), :task, :kind, :heldOn, :dueOn, :agency, :summary, :findings, :recommendation, :reference,
                    :files, :links, :today, :by)""";

    private static final String DECIDE =
            """
            insert into task_pilot_outcome
              (id, task_id, review_id, outcome, decision_number, decision_date, decision_issuer, final_review_on,
               agency_ids, area_ids, recorded_on, recorded_by)
            values (uuidv7(), :task, :review, :outcome, :decision.number, :decision.date, :decision.issuer,
                    :finalReviewOn, :agencies, :areas, :today, :by)""";

    private final Jdbi jdbi;

    Pilots(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void declare(UUID task, NewPilot pilot, LocalDate today, Caller caller) {
        jdbi.useHandle(
                handle ->
                        of(handle.createUpdate(DECLARE), task, today, caller)
                                .bind("startsOn", pilot.startsOn())
                                .execute());
        var since = pilot.startsOn().isBefore(today) ? pilot.startsOn() : today;
        setDays(task, pilot.days(), since, null, caller);
        addSites(task, pilot.sites(), today, caller);
    }

    void withdraw(UUID task, String reason, LocalDate today, Caller caller) {
        jdbi.useHandle(
                handle ->
                        of(handle.createUpdate(WITHDRAW), task, today, caller)
                                .bind("reason", reason)
                                .execute());
    }

    /** What was stated of a task of a draft, which binds nobody yet. */
    void remove(UUID task) {
        jdbi.useHandle(
                handle ->
                        REMOVE.forEach(
                                sql -> handle.createUpdate(sql).bind("task", task).execute()));
    }

    void setDays(UUID task, ReviewDays days, LocalDate since, String reason, Caller caller) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(SET_DAYS)
                                .bindMethods(days)
                                .bind("task", task)
                                .bind("since", since)
                                .bind("reason", reason)
                                .bind("by", caller.subject())
                                .execute());
    }

    void addSites(UUID task, List<StatedSite> sites, LocalDate today, Caller caller) {
        jdbi.useHandle(
                handle -> {
                    var rows = handle.prepareBatch(ADD_SITE);
                    for (var site : sites) {
                        rows.bind("task", task)
                                .bindByType("agency", site.place().agencyId(), UUID.class)
                                .bindByType("area", site.place().areaId(), UUID.class)
                                .bind("from", site.from())
                                .bindByType("until", site.until(), LocalDate.class)
                                .bind("today", today)
                                .bind("by", caller.subject())
                                .add();
                    }
                    rows.execute();
                });
    }

    void closeSite(UUID site, LocalDate until, String reason, LocalDate today, Caller caller) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(CLOSE_SITE)
                                .bind("site", site)
                                .bind("until", until)
                                .bind("reason", reason)
                                .bind("today", today)
                                .bind("by", caller.subject())
                                .execute());
    }

    void review(UUID task, PilotReview review, Evidence shown, LocalDate today, Caller caller) {
        jdbi.useHandle(
                handle ->
                        of(handle.createUpdate(REVIEW), task, today, caller)
                                .bindMethods(review)
                                .bind("agency", review.agencyId())
                                .bind("reference", shown.reference())
                                .bindArray("files", UUID.class, shown.fileIds())
                                .bindArray("links", String.class, shown.links())
                                .execute());
    }

    void decide(
            UUID task, PilotReview review, StatedOutcome stated, LocalDate today, Caller caller) {
        jdbi.useHandle(
                handle ->
                        of(handle.createUpdate(DECIDE), task, today, caller)
                                .bindMethods(stated)
                                .bind("review", review.id())
                                .bindArray("agencies", UUID.class, stated.agencies())
                                .bindArray("areas", UUID.class, stated.areas())
                                .execute());
    }

    private static Update of(Update update, UUID task, LocalDate today, Caller caller) {
        return update.bind("task", task).bind("today", today).bind("by", caller.subject());
    }
}
