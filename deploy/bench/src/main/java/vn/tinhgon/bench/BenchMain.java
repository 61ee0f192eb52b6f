package vn.tinhgon.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;

import vn.tinhgon.local.LocalPorts;
import vn.tinhgon.local.LocalSetup;
import vn.tinhgon.local.Service;
import vn.tinhgon.local.ServiceName;
import vn.tinhgon.local.Suite;
import vn.tinhgon.parts.process.FileTree;
import vn.tinhgon.parts.process.QuietLog;

/** {@code make bench}, in the project's folder; the argument is the folder of the real lists. */
public final class BenchMain {

    private static final String BY_HAND = "by_hand";
    private static final String UNIT_COLUMNS =
            "code text, name text, level text, type text, parent text";
    private static final String LINK_COLUMNS =
            "new_code text, new_name text, new_level text, old_code text, old_name text, old_level text, extent text";
    private static final Path NATIONAL =
            Path.of(
                    "agencies-service/src/test/resources/vn/tinhgon/agencies/scale/national-registry.sql");

    private final Report report = new Report();
    private final Suite suite;
    private final Databases databases;
    private final Registry registry;

    private BenchMain(Path data) {
        var setup = new LocalSetup(Path.of(""), data, LocalPorts.free());
        suite = new Suite(setup, EnumSet.of(ServiceName.AGENCIES));
        databases = new Databases(suite.parts().postgres());
        registry = new Registry(suite);
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        QuietLog.use();
        var country = arguments.length == 0 ? Country.made() : Country.in(Path.of(arguments[0]));
        var data = Files.createTempDirectory("tinhgon-bench");
        var bench = new BenchMain(data);
        bench.suite.start((_, _) -> {});
        try {
            bench.measure(country);
        } finally {
            bench.suite.stop();
            new FileTree(data).delete();
        }
    }

    private void measure(Country country) throws IOException, SQLException {
        service().stop();
        databases.keepEmpty();
        databases.empty(BY_HAND);
        service().start();
        report.machine();
        changes(country);

        service().stop();
        databases.empty(Databases.SERVICE);
        databases.execute(Databases.SERVICE, national());
        databases.execute(Databases.SERVICE, "vacuum analyze");
        service().start();
        report.questions();
        questions();
    }

    private void changes(Country country) throws IOException {
        registry.begin();
        var registration = seconds(() -> registry.register(country));
        var registrationSql =
                seconds(
                        () ->
                                databases.load(
                                        BY_HAND,
                                        UNIT_COLUMNS,
                                        country.units(),
                                        script("register.sql")));
        report.work("10.794 địa bàn / areas", registration, registrationSql, residentMebibytes());
        var reform = seconds(() -> registry.reform(country));
        var reformSql =
                seconds(
                        () ->
                                databases.load(
                                        BY_HAND,
                                        LINK_COLUMNS,
                                        country.reform(),
                                        script("reform.sql")));
        report.work("Sắp xếp / reform", reform, reformSql, residentMebibytes());
    }

    private void questions() throws SQLException {
        var questions = new Questions(databases, registry);
        report.question("Tìm tên sai / misspelt", Load.of(questions.search()));
        report.question("– SQL", Load.of(questions.searchInSql()));
        report.question("Cây trực thuộc / subtree", Load.of(questions.subtree()));
        report.question("– SQL", Load.of(questions.subtreeInSql()));
        report.question("Một cơ quan / as of a day", Load.of(questions.one()));
        report.question("– SQL", Load.of(questions.oneInSql()));
    }

    /** Loaded before its rules and indexes are checked, which its rows keep. */
    private static String national() throws IOException {
        return """
                begin;
                alter table agency_version disable trigger user;
                alter table agency_version drop constraint agency_version_one_at_a_time;
                %s;
                alter table agency_version enable trigger user;
                alter table agency_version add constraint agency_version_one_at_a_time
                  exclude using gist (agency_id with =, valid with &&, known with &&);
                commit;
                """
                .formatted(Files.readString(NATIONAL));
    }

    private Service service() {
        return suite.service("agencies");
    }

    /** The most that the service has held in memory since its start. */
    private long residentMebibytes() throws IOException {
        var status = Path.of("/proc", Long.toString(service().pid()), "status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                        .findFirst()
                        .orElse(0)
                : 0;
    }

    private static double seconds(Runnable work) {
        var begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static String script(String name) {
        try (var file = BenchMain.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
