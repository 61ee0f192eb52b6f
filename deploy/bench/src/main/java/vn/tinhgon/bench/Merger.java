package vn.tinhgon.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import vn.tinhgon.local.Footprint;
import vn.tinhgon.local.LocalPorts;
import vn.tinhgon.local.LocalSetup;
import vn.tinhgon.local.ServiceName;
import vn.tinhgon.local.Suite;

/**
 * Two agencies that lead 10,000 open and 10,000 finished tasks become one. From the approval of the
 * case, which takes effect with it, to what the other services know of it.
 */
final class Merger {

    private static final int PLANS = 10;
    private static final int OPEN = PLANS * TwoBoards.TASKS_IN_PLAN / 2;
    private static final long LOOK_AGAIN = 100_000_000;
    private static final double PATIENCE = 300;

    private static final String ASSIGNED =
            "select count(*) >= %d from task_fact".formatted(PLANS * TwoBoards.TASKS_IN_PLAN);

    private static final String TOLD =
            """
            select count(*) >= %d from inbox_entry where kind = 'TASK_ASSIGNED'"""
                    .formatted(PLANS * TwoBoards.TASKS_IN_PLAN);

    private static final String FINISH =
            """
            update task set completed_on = current_date, completed_by = a.agency_id, percent = 100
            from assignment a where a.task_id = task.id and a.role = 'LEAD' and task.ordinal % 2 = 0""";

    private static final String FINISH_FACT =
            """
            update task_fact set completed_on = current_date, percent = 100
            where cast(substring(ref from '\\d+$') as int) % 2 = 0""";

    private static final String LED =
            """
            select count(*) = %d from assignment a join task t on t.id = a.task_id
            where a.agency_id = '%s' and a.role = 'LEAD' and a.held_until is null and t.is_open"""
                    .formatted(OPEN, TwoBoards.HEIR);

    private static final String HEARD =
            "select count(*) = %d from inbox_entry where agency_id = '%s' and kind = 'TASK_REASSIGNED'"
                    .formatted(OPEN, TwoBoards.HEIR);

    private static final String COUNTED =
            """
            select count(*) = %d from task_fact
            where lead_id = '%s' and upper_inf(valid) and completed_on is null"""
                    .formatted(OPEN, TwoBoards.HEIR);

    private static final String FINISHED =
            """
            select count(*) = %d from assignment a join task t on t.id = a.task_id
            where a.agency_id in ('%s', '%s') and a.role = 'LEAD' and a.held_until is null and not t.is_open"""
                    .formatted(OPEN, TwoBoards.ONE, TwoBoards.OTHER);

    private final Report report;
    private final Suite suite;
    private final Databases databases;
    private final TwoBoards boards;

    Merger(Report report, Path data) {
        this.report = report;
        suite = new Suite(new LocalSetup(Path.of(""), data, LocalPorts.free(), Footprint.SERVER));
        databases = new Databases(suite.parts().postgres(), ServiceName.PLANS);
        boards = new TwoBoards(new Calls(suite));
    }

    void measure() {
        try {
            suite.start((_, _) -> {});
            prepare();
            var approval = boards.submitted();
            var begin = System.nanoTime();
            approval.run();
            print(after(begin));
        } finally {
            suite.stop();
        }
    }

    private void prepare() {
        new Registry(suite).begin();
        boards.register();
        await("plans", "select count(*) >= 3 from registry_agency");
        IntStream.range(0, PLANS).forEach(boards::issue);
        await("reporting", ASSIGNED);
        await("notifications", TOLD);
        databases.execute("plans", FINISH);
        databases.execute("reporting", FINISH_FACT);
        List.of("plans", "reporting", "notifications")
                .forEach(database -> databases.execute(database, "vacuum analyze"));
    }

    /** What is to become so, and the seconds until it was. */
    private Map<String, Double> after(long begin) {
        var waited = new LinkedHashMap<String, String>();
        waited.put("plans", LED);
        waited.put("notifications", HEARD);
        waited.put("reporting", COUNTED);
        var took = new LinkedHashMap<String, Double>();
        while (!waited.isEmpty()) {
            LockSupport.parkNanos(LOOK_AGAIN);
            var now = (System.nanoTime() - begin) / 1e9;
            waited.entrySet()
                    .removeIf(
                            one -> {
                                var isSo = isSo(one.getKey(), one.getValue());
                                if (isSo) {
                                    took.put(one.getKey(), now);
                                }
                                return isSo;
                            });
            mustHurry(now);
        }
        if (!isSo("plans", FINISHED)) {
            throw new IllegalStateException("Finished work has moved");
        }
        return took;
    }

    private void print(Map<String, Double> took) {
        report.line(
                "\n| Hợp nhất, 10.000 nhiệm vụ mở / merger, 10,000 open tasks | s |\n|---|---|");
        row("Đã chuyển / moved", took.get("plans"));
        row("Đã báo / told", took.get("notifications"));
        row("Trong số liệu / counted", took.get("reporting"));
    }

    private void row(String what, double seconds) {
        report.line(String.format(Locale.ROOT, "| %s | %.1f |", what, seconds));
    }

    private void await(String database, String condition) {
        var begin = System.nanoTime();
        while (!isSo(database, condition)) {
            mustHurry((System.nanoTime() - begin) / 1e9);
            LockSupport.parkNanos(LOOK_AGAIN);
        }
    }

    private static void mustHurry(double seconds) {
        if (seconds > PATIENCE) {
            throw new IllegalStateException("Not so after %.0f s".formatted(seconds));
        }
    }

    private boolean isSo(String database, String condition) {
        try (var connection = databases.connect(database);
                var statement = connection.createStatement();
                var row = statement.executeQuery(condition)) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
