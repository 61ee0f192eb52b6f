package vn.tinhgon.plans.task.trigger;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.platform.caller.Scope;

/**
 * Finds where a trigger may have been worded with a slip: nothing is guessed, whoever records it is
 * shown what tasks wait for in words like these.
 */
@ApplicationScoped
class UnmatchedWordings {

    /** Alike is what shares a third of all their words, in whatever order. */
    private static final String UNMATCHED =
            """
            with unmatched as (
              select w.wording, string_to_array(folded(w.wording), ' ') as words
              from trigger_wording w
              where w.trigger_id = :trigger
                and not exists (select from task_opening o join task t on t.id = o.task_id
                                where o.trigger_id = :trigger and t.trigger_key = folded(w.wording))),
            awaited as (
              select min(t.trigger_text) as wording, string_to_array(t.trigger_key, ' ') as words, count(*) as tasks
              from task t join plan p on p.id = t.plan_id
              where t.deadline_kind = 'AFTER_TRIGGER' and t.is_open and p.ended_on is null
                and p.scope <@ cast(:scope as ltree)
                and exists (select from unmatched)
                and not exists (select from task_opening o where o.task_id = t.id and o.annulled_at is null)
              group by t.trigger_key)
            select unmatched.wording as unmatched, alike.wording, alike.tasks
            from unmatched left join lateral (
              select a.wording, a.tasks, shared.words / cast(of_both.words as float) as likeness
              from awaited a,
                lateral (select count(*) as words
                         from (select unnest(a.words) intersect select unnest(unmatched.words)) word) shared,
                lateral (select count(*) as words
                         from (select unnest(a.words) union select unnest(unmatched.words)) word) of_both
              where shared.words * 3 >= of_both.words
              order by likeness desc, a.tasks desc, a.wording
              limit 5) alike on true
            order by unmatched.wording, alike.likeness desc, alike.tasks desc, alike.wording""";

    private final Jdbi jdbi;

    UnmatchedWordings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<UnmatchedWording> of(UUID trigger, Scope scope) {
        var rows =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(UNMATCHED)
                                        .bind("trigger", trigger)
                                        .bind("scope", scope.path())
                                        .mapTo(Alike.class)
                                        .list());
        return rows.stream()
                .collect(
                        groupingBy(
                                Alike::unmatched,
                                LinkedHashMap::new,
                                flatMapping(Alike::awaited, toList())))
                .entrySet()
                .stream()
                .map(found -> new UnmatchedWording(found.getKey(), found.getValue()))
                .toList();
    }

    /** Of words that nothing is like there is one row, without any other words. */
    private record Alike(String unmatched, String wording, Integer tasks) {

        Stream<AwaitedTrigger> awaited() {
            return wording == null ? Stream.empty() : Stream.of(new AwaitedTrigger(wording, tasks));
        }
    }
}
