package vn.tinhgon.agencies.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.postgresql.PGStatement;

/**
 * A registry of 102,000 agencies with 5 versions each, in a schema of its own beside that of the
 * other tests. What is asked of it is explained.
 */
@ApplicationScoped
public class NationalRegistry {

    private static final List<String> TABLES =
            List.of(
                    "area",
                    "area_version",
                    "agency",
                    "agency_version",
                    "agency_code",
                    "agency_name",
                    "name_spelling",
                    "function",
                    "function_owner",
                    "succession");
    private static final Pattern SEQUENTIAL =
            Pattern.compile("Seq Scan on (agency|agency_version|agency_code|agency_name)\\b.*");

    private final Jdbi jdbi;
    private boolean isThere;

    NationalRegistry(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The plans of all statements that a question runs. */
    public List<String> plansOf(Runnable question) {
        build();
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            jdbi.useHandle(NationalRegistry::choose);
                            var asked = asked(question);
                            return jdbi.withHandle(handle -> plans(handle, asked));
                        });
    }

    /** Where a plan reads through a whole table of agencies. */
    public static List<String> wholeTablesReadBy(List<String> plans) {
        return plans.stream()
                .flatMap(plan -> SEQUENTIAL.matcher(plan).results().map(MatchResult::group))
                .toList();
    }

    private synchronized void build() {
        if (!isThere) {
            QuarkusTransaction.requiringNew().run(() -> jdbi.useHandle(NationalRegistry::create));
            isThere = true;
        }
    }

    private static void choose(Handle handle) {
        handle.execute("set local search_path = national, public");
    }

    private static void create(Handle handle) {
        handle.execute("create schema national");
        for (var table : TABLES) {
            handle.execute(
                    "create table national.%1$s (like public.%1$s including defaults including generated including identity)"
                            .formatted(table));
        }
        choose(handle);
        handle.createScript(text("national-registry.sql")).execute();
        indexes(handle).forEach(handle::execute);
        TABLES.forEach(table -> handle.execute("analyze national." + table));
    }

    private static List<String> indexes(Handle handle) {
        return handle.createQuery(
                        """
                        select replace(indexdef, ' ON public.', ' ON national.') from pg_indexes
                        where schemaname = 'public' and tablename in (<tables>)""")
                .bindList("tables", TABLES)
                .mapTo(String.class)
                .list();
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

    private static List<String> plans(Handle handle, List<String> explanations) {
        return explanations.stream().map(sql -> plan(handle, sql)).toList();
    }

    private static String plan(Handle handle, String explanation) {
        try (var statement = handle.getConnection().createStatement()) {
            var isThere = statement.execute(explanation);
            while (!isThere) {
                isThere = statement.getMoreResults();
            }
            return plan(statement.getResultSet());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plan(ResultSet rows) throws SQLException {
        var plan = new StringBuilder();
        while (rows.next()) {
            plan.append(rows.getString(1)).append('\n');
        }
        return plan.toString();
    }

    private static String text(String name) {
        try (var file = NationalRegistry.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hears how to explain what its own thread asks: planned for the values that are bound, or for
     * any.
     */
    private record Listener(Thread asking, List<String> heard) implements SqlLogger {

        private static final Pattern VALUE = Pattern.compile("\\?");

        @Override
        public void logBeforeExecution(StatementContext context) {
            var sql = context.getParsedSql().getSql();
            if (Thread.currentThread() == asking && !sql.startsWith("set ")) {
                heard.add(isPlannedForAny(context) ? forAny(sql) : forValues(context));
            }
        }

        private static boolean isPlannedForAny(StatementContext context) {
            try (var statement = context.getConnection().createStatement();
                    var rows = statement.executeQuery("show plan_cache_mode")) {
                rows.next();
                return rows.getString(1).equals("force_generic_plan");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /** The mode still holds when this is run: the values are not looked at. */
        private static String forAny(String sql) {
            var number = new AtomicInteger();
            var numbered = VALUE.matcher(sql).replaceAll(_ -> "\\$" + number.incrementAndGet());
            var values = String.join(", ", Collections.nCopies(number.get(), "null"));
            return "prepare asked as %s; explain execute asked(%s); deallocate asked"
                    .formatted(numbered, values);
        }

        private static String forValues(StatementContext context) {
            try {
                return "explain " + context.getStatement().unwrap(PGStatement.class);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
