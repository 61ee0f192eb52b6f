package vn.tinhgon.plans.task.listing;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import vn.tinhgon.plans.deadline.Standing;

/** What was asked for as conditions on {@code plan p}, {@code task t} and {@code assignment a}. */
final class Conditions {

    static final String HELD = "a.held_from <= :asOf and coalesce(a.held_until > :asOf, true)";

    private static final String UNDER_DIRECTIVE =
            """
            p.id in (
              with recursive below(id, depth) as (
                select cast(:directive as uuid), 0
                union
                select s.from_id, below.depth + 1
                from below join directive_relation s on s.to_id = below.id
                where s.kind <> 'REPLACES' and s.valid_from <= :asOf and coalesce(s.valid_until > :asOf, true)
                  and below.depth < 30)
              select d.plan_id from below join directive d on d.id = below.id where d.plan_id is not null)""";

    private static final String ORPHANED =
            "exists (select from assignment a where a.task_id = t.id and a.orphaned_on <= :asOf and "
                    + HELD
                    + ")";

    private static final String SPELT =
            """
            exists (select from task_words w where w.task_id = t.id
                      and w.search @@ to_tsquery('simple', :words))""";

    private static final Set<Standing> WITHOUT_DAY =
            EnumSet.of(Standing.SILENT, Standing.SUSPENDED);

    /** What few tasks bear, which stand so by it. */
    private static final Map<Standing, String> MARKED_BY =
            Map.of(
                    Standing.SUSPENDED, "t.suspended_on is not null",
                    Standing.AWAITING_ACCEPTANCE, "t.submitted_for is not null",
                    Standing.CANCELLED, "t.cancelled_on is not null");

    private Conditions() {}

    static Statement onPlans(TaskCriteria asked) {
        return choosePlans(asked, new Statement().with("asOf", asked.asOf()));
    }

    /** On the tasks of some plans. */
    static Statement onTasks(ChosenPlans plans, TaskCriteria asked, StandingSql sql) {
        var parts = asked.parts();
        var statement = new Statement().with("asOf", asked.asOf());
        plans.restrict(statement);
        statement.where(sql.given());
        if (parts.agency() != null || parts.role() != null) {
            statement
                    .with("agency", parts.agency())
                    .with("role", roleOf(asked))
                    .where(hasPart(parts));
        }
        choose(asked, sql.day(), statement);
        if (!sql.isOfToday() || !asked.standings().equals(Standing.open())) {
            stand(asked.standings(), sql.standing(), statement);
        }
        if (sql.isOfToday()) {
            byIndex(asked.standings(), sql.day(), statement);
        }
        return statement;
    }

    /** On what an agency has to do itself in plans that are in force. */
    static Statement onParts(UUID agency, TaskCriteria asked, StandingSql sql) {
        var statement =
                new Statement()
                        .with("asOf", asked.asOf())
                        .where("agency", agency, "p.issued_on is not null")
                        .where("role", roleOf(asked), "a.role = :role");
        choosePlans(asked, statement);
        choose(asked, sql.dayOfPart(), statement);
        if (sql.isOfToday() && areOpen(asked.standings())) {
            statement.where("t.is_open");
        }
        if (sql.isOfToday() && asked.standings().equals(Standing.open())) {
            statement.where(StandingSql.STILL_OWED);
        } else {
            stand(asked.standings(), sql.standingOfPart(), statement);
        }
        return statement;
    }

    private static Statement choosePlans(TaskCriteria asked, Statement statement) {
        var chosen = asked.plans();
        return statement
                .where("plan", chosen.plan(), "p.id = :plan")
                .where("directive", chosen.directive(), UNDER_DIRECTIVE)
                .where("level", chosen.level(), "p.level = :level")
                .where(
                        "scope",
                        chosen.scope() == null ? null : chosen.scope().path(),
                        "p.scope <@ cast(:scope as ltree)");
    }

    private static void choose(TaskCriteria asked, String day, Statement statement) {
        var key = TaskSort.key(day);
        statement
                .where("parent", asked.parent(), "t.parent_id = :parent")
                .where(
                        "dueFrom",
                        asked.due().from(),
                        key + " >= :dueFrom and " + key + " < 'infinity'")
                .where("dueUntil", asked.due().until(), key + " <= :dueUntil");
        if (asked.parts().orphaned()) {
            statement.where(ORPHANED);
        }
        if (!asked.words().findEverything()) {
            statement.where("words", asked.words().query(), SPELT);
        }
    }

    /**
     * Said as what is not asked for: the database takes what equals a word for rare, and would
     * rather read all tasks than walk their order.
     */
    private static void stand(Set<Standing> standings, String standing, Statement statement) {
        if (!standings.isEmpty()) {
            var others =
                    EnumSet.complementOf(EnumSet.copyOf(standings)).stream()
                            .map(Standing::name)
                            .toArray(String[]::new);
            statement.whereItStands("others", others, "(" + standing + ") <> all(:others)");
        }
    }

    private static String hasPart(PartChoice parts) {
        return "exists (select from assignment a where a.task_id = t.id and %s%s%s)"
                .formatted(
                        HELD,
                        parts.agency() == null ? "" : " and a.agency_id = :agency",
                        parts.role() == null ? "" : " and a.role = :role");
    }

    private static String roleOf(TaskCriteria asked) {
        var role = asked.parts().role();
        return role == null ? null : role.name();
    }

    /** What follows from a standing and can be read from an index, where the standing cannot. */
    private static void byIndex(Set<Standing> standings, String day, Statement statement) {
        if (standings.isEmpty()) {
            return;
        }
        var key = TaskSort.key(day);
        if (areOpen(standings)) {
            statement.where("t.is_open");
        } else if (standings.stream().allMatch(Standing::isOver)) {
            statement.where("not t.is_open");
        }
        if (standings.size() == 1) {
            Optional.ofNullable(MARKED_BY.get(standings.iterator().next()))
                    .ifPresent(statement::where);
        }
        if (standings.equals(Set.of(Standing.OVERDUE))) {
            statement.where(key + " < :asOf");
        } else if (standings.equals(Set.of(Standing.DUE_SOON))) {
            statement.where(key + " >= :asOf");
        } else if (WITHOUT_DAY.containsAll(standings)) {
            statement.where(key + " = 'infinity'");
        }
    }

    private static boolean areOpen(Set<Standing> standings) {
        return !standings.isEmpty() && standings.stream().noneMatch(Standing::isOver);
    }
}
