package vn.tinhgon.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import vn.tinhgon.bench.Officers.Officer;
import vn.tinhgon.local.Service;

/** What is asked of plans and tasks all day, to the service and in SQL. */
final class PlanQuestions {

    private static final int PLANS = 2000;
    private static final int PROVINCES_WITH_PLANS = 17;

    /** What a page shows of its tasks: all parts, with the names of their agencies. */
    private static final String SHOWN =
            """
            select page.*, t.text, t.quote, t.percent, t.version, t.deadline_kind, t.completed_on, a.role, a.agency_name, k.name
            from page join task t on t.id = page.id
              join assignment a on a.task_id = t.id and a.held_until is null
              left join registry_agency k on k.id = a.agency_id""";

    private static final String WORKING_LIST =
            """
            with page as (
              select t.id, t.ref, t.title, coalesce(t.last_day, 'infinity') as day, a.id as part, p.number
              from assignment a join task t on t.id = a.task_id join plan p on p.id = t.plan_id
              where a.agency_id = cast(? as uuid) and a.held_until is null and t.is_open and p.issued_on is not null
              order by 4, 5 limit 51)
            """
                    + SHOWN;

    private static final String ONE_PLAN =
            """
            select p.*, (select count(*) from task t where t.plan_id = p.id) as tasks,
                   (select agency_id from plan_monitor m where m.plan_id = p.id and m.held_until is null) as monitor
            from plan p where id = cast(? as uuid)""";

    private static final String TASKS_OF_PLAN =
            """
            with page as (
              select t.id, t.ref, t.title, t.ordinal from task t
              where t.plan_id = cast(? as uuid) order by t.plan_id, t.ordinal, t.id limit 51)
            """
                    + SHOWN;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Service service;
    private final List<Officer> officers;
    private final String country;
    private final BareSql sql;

    /**
     * @param country the authorization of an account that sees all
     */
    PlanQuestions(Databases databases, Service service, List<Officer> officers, String country)
            throws SQLException {
        this.service = service;
        this.officers = officers;
        this.country = country;
        sql = new BareSql(databases);
    }

    Load.Question workingList() {
        return i -> get("/me/tasks", officer(i).authorization());
    }

    Load.Question workingListInSql() {
        return i -> sql.query(WORKING_LIST, officer(i).agency());
    }

    /** One filter after the other, each for another agency, province or day. */
    Load.Question filteredList() {
        return i -> get("/tasks?" + filter(i).query(), country);
    }

    Load.Question filteredListInSql() {
        return i -> sql.query(filter(i).sql() + SHOWN);
    }

    Load.Question plan() {
        return i -> get("/plans/" + plan(i), country);
    }

    Load.Question planInSql() {
        return i -> sql.query(ONE_PLAN, plan(i));
    }

    Load.Question tasksOfPlan() {
        return i -> get("/tasks?planId=" + plan(i), country);
    }

    Load.Question tasksOfPlanInSql() {
        return i -> sql.query(TASKS_OF_PLAN, plan(i));
    }

    /** A filter as it is asked for, and as the page of SQL that it means. */
    private record Filter(String query, String condition, String order) {

        String sql() {
            return """
            with page as (
              select t.id, t.ref, t.title, t.last_day, t.changed_at from task t join plan p on p.id = t.plan_id
              where p.issued_on is not null and %s order by %s limit 51)
            """
                    .formatted(condition, order);
        }
    }

    private Filter filter(int i) {
        var area = "vn." + i / 5 % PROVINCES_WITH_PLANS * 2;
        var day = LocalDate.now().plusDays(i % 300);
        return switch (i % 5) {
            case 0 ->
                    new Filter(
                            "sort=DUE&standing=OVERDUE&scope=" + area,
                            "t.is_open and t.last_day < current_date and p.scope <@ '" + area + "'",
                            "coalesce(t.last_day, 'infinity'), t.id");
            case 1 ->
                    new Filter(
                            "sort=DUE&dueFrom=%s&dueUntil=%s".formatted(day, day.plusDays(7)),
                            "coalesce(t.last_day, 'infinity') between '%s' and '%s'"
                                    .formatted(day, day.plusDays(7)),
                            "coalesce(t.last_day, 'infinity'), t.id");
            case 2 ->
                    new Filter(
                            "role=LEAD&agencyId=" + officer(i).agency(),
                            "exists (select from assignment a where a.task_id = t.id and a.role = 'LEAD' and a.held_until is null and a.agency_id = '%s')"
                                    .formatted(officer(i).agency()),
                            "t.plan_id, t.ordinal, t.id");
            case 3 ->
                    new Filter(
                            "sort=CHANGED&level=PROVINCE&standing=OVERDUE&scope=" + area,
                            "t.is_open and t.last_day < current_date and p.level = 'PROVINCE' and p.scope <@ '"
                                    + area
                                    + "'",
                            "t.changed_at desc, t.id desc");
            default ->
                    new Filter(
                            "sort=CHANGED&text="
                                    + URLEncoder.encode(
                                            "trường học số " + i, StandardCharsets.UTF_8),
                            "exists (select from task_words w where w.task_id = t.id and w.search @@ to_tsquery('simple', 'truong & hoc & so & %d:*'))"
                                    .formatted(i),
                            "t.changed_at desc, t.id desc");
        };
    }

    private Officer officer(int number) {
        return officers.get(number % officers.size());
    }

    private static String plan(int number) {
        return "00000000-0000-7000-8000-%012x".formatted(1 + number * 7 % PLANS);
    }

    private void get(String path, String authorization) throws IOException, InterruptedException {
        var url = URI.create(service.url() + "/api/v1" + path);
        var request = HttpRequest.newBuilder(url).header("Authorization", authorization).build();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.toString());
        }
    }
}
