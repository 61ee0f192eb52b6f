package vn.tinhgon.reporting.progress;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/**
 * Counts tasks into the national buckets. Late is derived from the last day and the day asked
 * about, so nothing has to run for a figure to be right; what was cancelled is counted no more, and
 * nobody is late while a task stands still or awaits an answer to what was submitted in time.
 */
@ApplicationScoped
public class ProgressFigures {

    /**
     * What was told of an area counts where that lies on the day asked about. The buckets of all
     * come along as the grouping of nothing, so that both are of one moment.
     */
    private static final String BUCKETS =
            """
            with moved as (
              select path, place from registry_place where valid @> :asOf),
            fact as (
              select * from task_fact where scope <@ cast(:scope as ltree) and valid @> :asOf
              union all
              select f.* from moved m join task_fact f on f.scope = m.path and f.valid @> :asOf
              where m.place <@ cast(:scope as ltree) and not m.path <@ cast(:scope as ltree)),
            placed as (
              select f.lead_id, f.level, f.plan_id, f.completed_on, coalesce(m.place, f.scope) as scope, f.last_day,
                     f.completed_on is null and not f.suspended
                       and coalesce(f.submitted_for, :asOf) > f.last_day as is_late
              from fact f left join moved m on m.path = f.scope
              where f.cancelled_on is null),
            asked as (
              select %s as key, last_day, completed_on, is_late
              from placed
              where scope <@ cast(:scope as ltree)
                and (cast(:level as text) is null or level = :level)
                and (cast(:agency as uuid) is null or lead_id = :agency)
                and (cast(:plan as uuid) is null or plan_id = :plan)),
            counted as (
              select key,
                     count(*) as tasks,
                     count(*) filter (where completed_on is not null
                                        and (last_day is null or completed_on <= last_day)) as completed_on_time,
                     count(*) filter (where completed_on > last_day) as completed_late,
                     count(*) filter (where completed_on is null and is_late is not true) as open_in_term,
                     count(*) filter (where is_late) as open_overdue
              from asked
              group by grouping sets ((key), ())),
            named as (
              select counted.*, (%s) as name from counted)
            select * from named order by name collate "vi-x-icu", key""";

    private final Jdbi jdbi;

    ProgressFigures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Progress answer(Question question) {
        var grouping = question.groupBy();
        return Progress.of(
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(
                                                BUCKETS.formatted(
                                                        grouping.key(), grouping.nameQuery()))
                                        .bindMethods(question)
                                        .bind("scope", question.scope().path())
                                        .mapTo(Count.class)
                                        .list()));
    }
}
