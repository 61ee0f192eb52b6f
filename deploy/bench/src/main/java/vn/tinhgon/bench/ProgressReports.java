package vn.tinhgon.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import vn.tinhgon.bench.Officers.Officer;
import vn.tinhgon.local.Service;

/** Reports of officers on the open tasks of their agencies, each on the version that was left. */
final class ProgressReports {

    private static final String OPEN =
            """
            select distinct on (t.id) t.id, a.agency_id from assignment a join task t on t.id = a.task_id
            where a.agency_id = any(?) and a.held_until is null and t.is_open and t.submitted_for is null
            order by t.id, a.agency_id""";

    private static final String IN_SQL =
            """
            with report as (
              update task set percent = 40, version = version + 1 where id = cast(? as uuid) returning *),
            kept as (
              insert into progress_report (id, task_id, agency_id, percent, note, files, links, reported_on, reported_by)
              select uuidv7(), id, cast(? as uuid), 40, 'Đã trình đề án', '{}', '{}', current_date, 'x' from report)
            insert into outbox (topic, key, type, scope, level, correlation_id, occurred_at, due_at, payload, sent_at)
            select 'plans.events.v1', id, 'task-progress-reported', 'vn', 'PROVINCE', uuidv7(), now(), now(),
                   jsonb_build_object('taskId', id, 'planId', plan_id, 'ref', ref, 'title', title, 'percent', 40,
                                      'note', 'Đã trình đề án'), now()
            from report
            returning id""";

    private static final String BODY =
            """
            {"percent": %d, "note": "Đã trình đề án", "links": ["https://vanban.example/to-trinh-31"]}""";

    private record Duty(String task, Officer officer) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Duty> duties = new ArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger accepted = new AtomicInteger();
    private final Service service;
    private final BareSql sql;

    ProgressReports(Databases databases, Service service, List<Officer> officers)
            throws SQLException {
        this.service = service;
        sql = new BareSql(databases);
        var byAgency = new HashMap<String, Officer>();
        officers.forEach(officer -> byAgency.put(officer.agency(), officer));
        try (var connection = databases.connect(databases.service());
                var statement = connection.prepareStatement(OPEN)) {
            statement.setArray(
                    1, connection.createArrayOf("uuid", byAgency.keySet().toArray(String[]::new)));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    duties.add(new Duty(rows.getString(1), byAgency.get(rows.getString(2))));
                }
            }
        }
    }

    /** Each task is reported on again only after all others. */
    Load.Question report() {
        return _ -> {
            var number = asked.getAndIncrement();
            var version = number / duties.size();
            report(duties.get(number % duties.size()), version, version % 100);
            accepted.incrementAndGet();
        };
    }

    Load.Question reportInSql() {
        return i -> {
            var duty = duties.get(i % duties.size());
            sql.query(IN_SQL, duty.task(), duty.officer().agency());
        };
    }

    int accepted() {
        return accepted.get();
    }

    private void report(Duty duty, int version, int percent)
            throws IOException, InterruptedException {
        var url = URI.create(service.url() + "/api/v1/tasks/" + duty.task() + "/progress");
        var request =
                HttpRequest.newBuilder(url)
                        .header("Authorization", duty.officer().authorization())
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"" + version + "\"")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(BODY.formatted(percent)))
                        .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer + " " + answer.body());
        }
    }
}
