package vn.tinhgon.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The same questions to the service and in SQL, about agencies of the national registry. */
final class Questions {

    private static final int AGENCIES = 5000;

    private static final String SAMPLE =
            """
            select agency_id, name, split_part(search, '|', 1) from agency_version
            where upper_inf(valid) order by md5(cast(agency_id as text)) limit
            """;

    private static final String SEARCH =
            """
            select v.agency_id, v.name from agency_name n join agency_version v using (agency_id)
            where n.words @@ cast(? as tsquery) and v.valid @> current_date and upper_inf(v.known)
            order by n.key limit 50""";

    private static final String SUBTREE =
            """
            with recursive below as (
              select agency_id, name from agency_version
              where agency_id = cast(? as uuid) and valid @> date '2012-06-30' and upper_inf(known)
              union
              select v.agency_id, v.name from below join agency_version v on v.parent_id = below.agency_id
              where v.valid @> date '2012-06-30' and upper_inf(v.known))
            select * from below order by agency_id limit 50""";

    private static final String ONE =
            """
            select * from agency_version
            where agency_id = cast(? as uuid) and valid @> date '2012-06-30' and upper_inf(known)""";

    private record Named(String id, String name, String key) {

        String words() {
            return String.join(" & ", key.split(" "));
        }

        /** The people's committee of the same commune, to which its agencies belong. */
        String superior() {
            var number = Long.parseLong(id.substring(24), 16);
            return id.substring(0, 24) + "%012x".formatted(number / 100 * 100 + 3);
        }
    }

    private final List<Named> agencies = new ArrayList<>();
    private final BareSql sql;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Registry registry;
    private final String authorization;

    Questions(Databases databases, Registry registry) throws SQLException {
        this.registry = registry;
        authorization =
                registry.request("demo", "/").build().headers().firstValue("Authorization").get();
        sql = new BareSql(databases);
        try (var connection = databases.connect(databases.service());
                var rows = connection.createStatement().executeQuery(SAMPLE + AGENCIES)) {
            while (rows.next()) {
                agencies.add(new Named(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
    }

    /** For a name that is written in these ways. */
    Load.Question search(Set<Slip> slips) {
        return i -> search(Slip.written(slips, agency(i).name(), i));
    }

    /** SQL is told the right words. */
    Load.Question searchInSql() {
        return i -> sql.query(SEARCH, agency(i).words());
    }

    Load.Question subtree() {
        return i -> get("/agencies/" + agency(i).superior() + "/subtree?asOf=2012-06-30");
    }

    Load.Question subtreeInSql() {
        return i -> sql.query(SUBTREE, agency(i).superior());
    }

    Load.Question one() {
        return i -> get("/agencies/" + agency(i).id() + "?asOf=2012-06-30");
    }

    Load.Question oneInSql() {
        return i -> sql.query(ONE, agency(i).id());
    }

    private Named agency(int number) {
        return agencies.get(number % agencies.size());
    }

    private void search(String name) throws IOException, InterruptedException {
        get("/agencies?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }

    private void get(String path) throws IOException, InterruptedException {
        URI url = registry.url(path);
        var request = HttpRequest.newBuilder(url).header("Authorization", authorization).build();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.toString());
        }
    }
}
