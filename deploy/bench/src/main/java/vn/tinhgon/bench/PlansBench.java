package vn.tinhgon.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

import vn.tinhgon.local.Service;
import vn.tinhgon.local.ServiceName;
import vn.tinhgon.local.Suite;

/** Measures plans-service with a million tasks in 2,000 plans and 10,000 agencies. */
final class PlansBench {

    private static final Path NATIONAL =
            Path.of("plans-service/src/test/resources/vn/tinhgon/plans/scale/national-tasks.sql");
    private static final int OFFICERS = 100;
    private static final Load READING = new Load(200);
    private static final Load REPORTING = new Load(300);

    private final Suite suite;
    private final Path data;
    private final Report report;
    private final Databases databases;

    PlansBench(Suite suite, Path data, Report report) {
        this.suite = suite;
        this.data = data;
        this.report = report;
        databases = new Databases(suite.parts().postgres(), ServiceName.PLANS);
    }

    void run() throws IOException, SQLException {
        databases.fill(
                databases.service(),
                "set local tinhgon.tasks_of_a_plan = 500;\n"
                        + Files.readString(NATIONAL)
                        + Script.named("plans.sql"));
        service().start();
        var accounts = new Officers(suite);
        var officers = accounts.of(agencies());
        var country = accounts.authorization("demo");
        try (var topic = new Topic(suite.parts().kafka().bootstrap(), "plans.events.v1")) {
            questions(new PlanQuestions(databases, service(), officers, country));
            reports(new ProgressReports(databases, service(), officers), topic);
            sweeps(country);
        }
        service().stop();
    }

    private void questions(PlanQuestions ask) {
        report.loads();
        beside("Việc của tôi / working list", ask.workingList(), ask.workingListInSql());
        beside("Lọc / filtered list", ask.filteredList(), ask.filteredListInSql());
        beside("Kế hoạch / plan", ask.plan(), ask.planInSql());
        beside("Việc của kế hoạch / its tasks", ask.tasksOfPlan(), ask.tasksOfPlanInSql());
    }

    private void reports(ProgressReports reports, Topic topic) {
        var before = topic.events();
        beside(REPORTING, "Báo cáo tiến độ / progress", reports.report(), reports.reportInSql());
        topic.await(before + reports.accepted());
        report.line("%d sự kiện | events on the topic".formatted(topic.events() - before));
    }

    private void sweeps(String country) throws SQLException {
        report.sweeps();
        report.sweep("Không có gì mới / nothing new", seconds(() -> sweep(country)), bareSweep());
        databases.execute(databases.service(), Script.named("newly-late.sql"));
        var sql = bareSweep();
        report.sweep("50.000 việc mới quá hạn / newly late", seconds(() -> sweep(country)), sql);
    }

    private void beside(String what, Load.Question question, Load.Question sql) {
        beside(READING, what, question, sql);
    }

    private void beside(Load load, String what, Load.Question question, Load.Question sql) {
        load.warmUp(question);
        var cpu = new Cpu(service(), data);
        var service = cpu.millisOfService();
        var database = cpu.millisOfDatabase();
        var took = load.measure(question);
        var requests = load.perSecond() * Load.SECONDS;
        service = (cpu.millisOfService() - service) / requests;
        database = (cpu.millisOfDatabase() - database) / requests;
        load.ramp(sql);
        report.load(what, load.perSecond(), took, load.measure(sql), service, database);
    }

    /** Runs the statements and takes them back. */
    private double bareSweep() throws SQLException {
        try (var connection = databases.connect(databases.service());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            var script = Script.named("sweep.sql");
            var begin = System.nanoTime();
            statement.execute(script);
            var took = (System.nanoTime() - begin) / 1e9;
            connection.rollback();
            return took;
        }
    }

    private void sweep(String authorization) {
        var url = URI.create(service().url() + "/api/v1/deadline-sweeps");
        var request =
                HttpRequest.newBuilder(url)
                        .header("Authorization", authorization)
                        .POST(BodyPublishers.noBody())
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer + " " + answer.body());
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Service service() {
        return suite.service(ServiceName.PLANS.database());
    }

    private static List<String> agencies() {
        return IntStream.range(0, OFFICERS)
                .mapToObj(n -> "00000000-0000-7000-b000-%012x".formatted(n * 97))
                .toList();
    }

    private static double seconds(Runnable work) {
        var begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }
}
