package vn.tinhgon.plans.succession;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Tasks like one that is there, as many as are wanted, each with the same agencies. */
@ApplicationScoped
public class ManyTasks {

    private static final String LIKE =
            """
            with made as (
              insert into task (%1$s)
              select %2$s
              from task t cross join generate_series(1, :times) n
                cross join lateral jsonb_populate_record(t, jsonb_build_object(
                  'id', uuidv7(), 'ref', t.ref || '.' || n, 'ordinal', 1000 + n)) made
              where t.id = :task
              returning id)
            insert into assignment (%3$s)
            select %4$s
            from made m cross join assignment a
              cross join lateral jsonb_populate_record(a, jsonb_build_object('id', uuidv7(), 'task_id', m.id)) made
            where a.task_id = :task""";

    /** Columns that the database reckons itself are left to it. */
    private static final String COLUMNS =
            """
            select string_agg(%s column_name, ', ' order by ordinal_position)
            from information_schema.columns
            where table_schema = 'public' and table_name = :table and is_generated = 'NEVER'""";

    private final Jdbi jdbi;

    ManyTasks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void like(String task, int times) {
        QuarkusTransaction.requiringNew()
                .run(() -> jdbi.useHandle(handle -> like(handle, UUID.fromString(task), times)));
    }

    private static void like(Handle handle, UUID task, int times) {
        handle.createUpdate(
                        LIKE.formatted(
                                columns(handle, "task", ""),
                                columns(handle, "task", "'made.' ||"),
                                columns(handle, "assignment", ""),
                                columns(handle, "assignment", "'made.' ||")))
                .bind("task", task)
                .bind("times", times)
                .execute();
    }

    private static String columns(Handle handle, String table, String prefix) {
        return handle.createQuery(COLUMNS.formatted(prefix))
                .bind("table", table)
                .mapTo(String.class)
                .one();
    }

    /** How many tasks of a plan an agency leads now. */
    int ledBy(UUID plan, UUID agency, boolean open) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select count(*) from task t join assignment a on a.task_id = t.id
                                        where t.plan_id = :plan and t.is_open = :open and a.role = 'LEAD'
                                          and a.held_until is null and a.agency_id = :agency""")
                                .bind("plan", plan)
                                .bind("agency", agency)
                                .bind("open", open)
                                .mapTo(int.class)
                                .one());
    }

    /** From now on nothing more than so many parts in tasks comes to an agency at once. */
    void refuseMoreThan(int most, UUID agency) {
        jdbi.useHandle(
                handle -> {
                    handle.execute("create sequence refused_in_the_middle");
                    handle.execute(
                            """
                            create function refuse_in_the_middle() returns trigger language plpgsql as $$
                            begin
                              if (select count(*) from inserted where agency_id = '%s') > %d then
                                perform nextval('refused_in_the_middle');
                                raise exception 'Not now' using errcode = '53000';
                              end if;
                              return null;
                            end $$"""
                                    .formatted(agency, most));
                    handle.execute(
                            """
                            create trigger refused_in_the_middle after insert on assignment
                            referencing new table as inserted
                            for each statement execute function refuse_in_the_middle()""");
                });
    }

    boolean hasRefused() {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery("select is_called from refused_in_the_middle")
                                .mapTo(boolean.class)
                                .one());
    }

    void refuseNoLonger() {
        jdbi.useHandle(
                handle -> {
                    handle.execute("drop trigger refused_in_the_middle on assignment");
                    handle.execute("drop function refuse_in_the_middle()");
                    handle.execute("drop sequence refused_in_the_middle");
                });
    }
}
