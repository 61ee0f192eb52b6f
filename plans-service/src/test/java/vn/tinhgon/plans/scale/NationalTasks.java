package vn.tinhgon.plans.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.postgresql.PGStatement;

/**
 * The tasks of a country in a schema of their own beside that of the other tests. What is asked of
 * them is explained.
 */
@ApplicationScoped
public class NationalTasks {

    private static final List<String> TABLES =
            List.of(
                    "plan",
                    "plan_recipient",
                    "deadline_rules",
                    "task",
                    "task_words",
                    "assignment",
                    "task_last_day",
                    "task_suspension",
                    "task_opening",
                    "progress_report");

    private final Jdbi jdbi;
    private boolean isThere;

    NationalTasks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The plans of all statements that a question runs. */
    public List<String> plansOf(Runnable question) {
        build();
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            jdbi.useHandle(NationalTasks::choose);
                            var asked = asked(question);
                            return jdbi.withHandle(
                                    handle ->
                                            asked.stream().map(sql -> plan(handle, sql)).toList());
                        });
    }

    private synchronized void build() {
        if (!isThere) {
            QuarkusTransaction.requiringNew().run(() -> jdbi.useHandle(NationalTasks::create));
            isThere = true;
        }
    }

    private static void choose(Handle handle) {
        handle.execute("set local search_path = national, public");
    }

    private static void create(Handle handle) {
        var rules = text(handle, "select pg_get_viewdef('rules_of_plan')").getFirst();
        handle.execute("create schema national");
        for (var table : TABLES) {
            handle.execute(
                    "create table national.%1$s (like public.%1$s including defaults including generated)"
                            .formatted(table));
        }
        choose(handle);
        handle.execute("create view national.rules_of_plan as " + rules);
        handle.execute(
                "insert into deadline_rules select * from public.deadline_rules where plan_id is null");
        handle.execute("set local tinhgon.tasks_of_a_plan = 100");
        handle.createScript(file("national-tasks.sql")).execute();
        handle.execute("insert into task_words select id, words_of(ref, title, text) from task");
        text(
                        handle,
                        """
                        select replace(indexdef, ' ON public.', ' ON national.') from pg_indexes
                        where schemaname = 'public' and tablename in ('%s')"""
                                .formatted(String.join("', '", TABLES)))
                .forEach(handle::execute);
        TABLES.forEach(table -> handle.execute("analyze national." + table));
    }

    private static List<String> text(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(String.class).list();
    }

    private List<String> asked(Runnable question) {
        var statements = jdbi.getConfig(SqlStatements.class);
        var before = statements.getSqlLogger();
        var heard = new ArrayList<String>();
        statements.setSqlLogger(new Listener(Thread.currentThread(), heard));
        try {
            question.run();
        } finally {
            statements.setSqlLogger(before);
        }
        return heard;
    }

    private static String plan(Handle handle, String sql) {
        return String.join("\n", text(handle, "explain " + sql.replace(":", "\\:")));
    }

    private static String file(String name) {
        try (var file = NationalTasks.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hears what its own thread asks, with the values that are bound. */
    private record Listener(Thread asking, List<String> heard) implements SqlLogger {

        @Override
        public void logBeforeExecution(StatementContext context) {
            if (Thread.currentThread() == asking
                    && !context.getParsedSql().getSql().startsWith("set ")) {
                try {
                    heard.add(context.getStatement().unwrap(PGStatement.class).toString());
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}
