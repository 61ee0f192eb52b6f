package vn.tinhgon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import vn.tinhgon.local.Footprint;
import vn.tinhgon.local.LocalPorts;
import vn.tinhgon.local.LocalSetup;
import vn.tinhgon.local.Service;
import vn.tinhgon.local.ServiceName;
import vn.tinhgon.local.Suite;
import vn.tinhgon.parts.process.FileTree;
import vn.tinhgon.parts.process.QuietLog;

/**
 * {@code make bench}, in the project's folder. The first argument is the part to run alone, the
 * second the folder of the real lists; each may be empty.
 */
public final class BenchMain {

    private static final String BY_HAND = "by_hand";
    private static final String UNIT_COLUMNS =
            "code text, name text, level text, type text, parent text";
    private static final String LINK_COLUMNS =
            "new_code text, new_name text, new_level text, old_code text, old_name text, old_level text, extent text";
    private static final Set<Slip> MISSPELT =
            EnumSet.of(Slip.ONE_LETTER, Slip.ONE_LETTER_WITHOUT_MARKS);
    private static final Set<Slip> OTHERWISE =
            EnumSet.of(
                    Slip.WITHOUT_MARKS,
                    Slip.OLD_TONE_PLACES,
                    Slip.ABBREVIATED,
                    Slip.PLACE_FIRST,
                    Slip.WORD_LEFT_OUT);
    private static final Set<Slip> SEVERAL_SLIPS =
            EnumSet.of(Slip.TWO_LETTERS, Slip.ONE_LETTER_ABBREVIATED, Slip.ONE_LETTER_PLACE_FIRST);
    private static final Path NATIONAL =
            Path.of(
                    "agencies-service/src/test/resources/vn/tinhgon/agencies/scale/national-registry.sql");

    private final Report report = new Report();
    private final AtomicBoolean ending = new AtomicBoolean();
    private final Path data;
    private final Suite suite;
    private final Databases databases;
    private final Registry registry;

    private BenchMain(Path data, Set<Part> parts) {
        this.data = data;
        var setup = new LocalSetup(Path.of(""), data, LocalPorts.free(), Footprint.SERVER);
        suite = new Suite(setup, Part.services(parts));
        databases = new Databases(suite.parts().postgres(), ServiceName.AGENCIES);
        registry = new Registry(suite);
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        QuietLog.use();
        var parts = Part.of(arguments[0]);
        var country = arguments[1].isEmpty() ? Country.made() : Country.in(Path.of(arguments[1]));
        var data = Files.createTempDirectory("tinhgon-bench");
        var bench = new BenchMain(data, parts);
        Runtime.getRuntime().addShutdownHook(new Thread(bench::end));
        if (parts.remove(Part.MERGER)) {
            new Merger(bench.report, data.resolve("merger")).measure();
        }
        if (!parts.isEmpty()) {
            bench.run(parts, country);
        }
    }

    /** Comes after the last figure as well as after Ctrl-C. */
    private void end() {
        ending.set(true);
        suite.stop();
        new FileTree(data).delete();
    }

    private void run(Set<Part> parts, Country country) throws IOException, SQLException {
        try {
            report.machine();
            suite.start((_, _) -> {});
            suite.services().forEach(Service::stop);
            databases.keepEmpty();
            if (parts.contains(Part.CHANGES)) {
                changes(country);
            }
            if (parts.contains(Part.QUESTIONS)) {
                questions();
            }
            if (parts.contains(Part.IMPORTS)) {
                new ImportsBench(suite, report).run();
            }
            if (parts.contains(Part.PLANS)) {
                new PlansBench(suite, data, report).run();
            }
        } catch (RuntimeException e) {
            if (!ending.get()) {
                throw e;
            }
        }
    }

    private void changes(Country country) throws IOException {
        databases.empty(BY_HAND);
        service().start();
        report.works();
        registry.begin();
        var registration = seconds(() -> registry.register(country));
        var registrationSql =
                seconds(
                        () ->
                                databases.load(
                                        BY_HAND,
                                        UNIT_COLUMNS,
                                        country.units(),
                                        Script.named("register.sql")));
        report.work("10.794 địa bàn / areas", registration, registrationSql, residentMebibytes());
        var reform = seconds(() -> registry.reform(country));
        var reformSql =
                seconds(
                        () ->
                                databases.load(
                                        BY_HAND,
                                        LINK_COLUMNS,
                                        country.reform(),
                                        Script.named("reform.sql")));
        report.work("Sắp xếp / reform", reform, reformSql, residentMebibytes());
        service().stop();
    }

    private void questions() throws IOException, SQLException {
        databases.empty(databases.service());
        databases.fill(databases.service(), Files.readString(NATIONAL));
        service().start();
        report.questions();
        var questions = new Questions(databases, registry);
        report.question("Một cơ quan / as of a day", Load.of(questions.one()));
        report.question("– SQL", Load.of(questions.oneInSql()));
        report.question("Cây trực thuộc / subtree", Load.of(questions.subtree()));
        report.question("– SQL", Load.of(questions.subtreeInSql()));
        report.question("Tìm tên sai / misspelt", Load.of(questions.search(MISSPELT)));
        report.question("– SQL", Load.of(questions.searchInSql()));
        report.question("Viết khác / written otherwise", Load.of(questions.search(OTHERWISE)));
        report.question("Nhiều lỗi / several slips", Load.of(questions.search(SEVERAL_SLIPS)));
        service().stop();
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
}
