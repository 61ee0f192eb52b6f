package vn.tinhgon.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Prints the tables, as Markdown. */
final class Report {

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    void machine() {
        line(
                "%d lõi | %d cores, %s, Java %s"
                        .formatted(
                                Runtime.getRuntime().availableProcessors(),
                                Runtime.getRuntime().availableProcessors(),
                                System.getProperty("os.arch"),
                                System.getProperty("java.version")));
    }

    void works() {
        line("\n| Việc / Work | s | SQL, s | × | MiB |\n|---|---|---|---|---|");
    }

    void work(String what, double seconds, double sql, long mebibytes) {
        line(
                "| %s | %.1f | %.1f | %.1f | %d |"
                        .formatted(what, seconds, sql, seconds / sql, mebibytes));
    }

    void questions() {
        line("\n| 200/s | p50 ms | p99 ms | max ms | lỗi / failed |\n|---|---|---|---|---|");
    }

    void question(String what, Load.Latencies took) {
        line(
                String.format(
                        Locale.ROOT,
                        "| %s | %.1f | %.1f | %.1f | %d |",
                        what,
                        took.median(),
                        took.p99(),
                        took.max(),
                        took.failed()));
    }

    void loads() {
        line(
                "\n| Mỗi giây / per second | | p50 ms | p99 ms | max ms | lỗi / failed | SQL p50 | SQL p99 | × p99 | CPU ms | CPU SQL ms |");
        line("|---|---|---|---|---|---|---|---|---|---|---|");
    }

    /** With the time that a request took of the processor: in the service and in the database. */
    void load(
            String what,
            int perSecond,
            Load.Latencies took,
            Load.Latencies sql,
            double service,
            double database) {
        line(
                String.format(
                        Locale.ROOT,
                        "| %s | %d | %.1f | %.1f | %.1f | %d | %.1f | %.1f | %.1f | %.2f | %.2f |",
                        what,
                        perSecond,
                        took.median(),
                        took.p99(),
                        took.max(),
                        took.failed(),
                        sql.median(),
                        sql.p99(),
                        took.p99() / sql.p99(),
                        service,
                        database));
    }

    void imports() {
        line(
                "\n| Nhập văn bản / import | lần đầu / first, ms | p50 ms | p99 ms | max ms | lỗi / failed |\n|---|---|---|---|---|---|");
    }

    /** The first one came to a service that had just started. */
    void imported(String what, double first, Load.Latencies took) {
        line(
                String.format(
                        Locale.ROOT,
                        "| %s | %.0f | %.0f | %.0f | %.0f | %d |",
                        what,
                        first,
                        took.median(),
                        took.p99(),
                        took.max(),
                        took.failed()));
    }

    void sweeps() {
        line("\n| Rà soát / sweep | s | SQL, s | × |\n|---|---|---|---|");
    }

    void sweep(String what, double seconds, double sql) {
        line(
                String.format(
                        Locale.ROOT,
                        "| %s | %.2f | %.2f | %.1f |",
                        what,
                        seconds,
                        sql,
                        seconds / sql));
    }

    void line(String line) {
        out.println(line);
    }
}
