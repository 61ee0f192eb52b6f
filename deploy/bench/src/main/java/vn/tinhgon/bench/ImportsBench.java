package vn.tinhgon.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import vn.tinhgon.local.Service;
import vn.tinhgon.local.ServiceName;
import vn.tinhgon.local.Suite;

/** Measures how fast plans-service reads documents, and what else it answers meanwhile. */
final class ImportsBench {

    private static final int WARM_UP = 40;
    private static final int TIMES = 60;
    private static final int AT_ONCE = 20;
    private static final Load MEANWHILE = new Load(50);

    private final Suite suite;
    private final Report report;
    private final Databases databases;
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger numbers = new AtomicInteger();
    private String authorization;

    ImportsBench(Suite suite, Report report) {
        this.suite = suite;
        this.report = report;
        databases = new Databases(suite.parts().postgres(), ServiceName.PLANS);
    }

    void run() {
        databases.keepEmpty();
        databases.fill(databases.service(), MadeProvince.script());
        authorization = new Officers(suite).authorization("planner");
        report.imports();
        measure("Chữ, 40 trang / text, 40 pages", MadeFile::text);
        measure(".docx, 40 trang / pages", MadeFile::word);
        measure("Phụ lục 500 dòng, .docx / appendix of 500 rows", MadeFile::table);
        measure("– một ô một dòng / a cell a line, .txt", MadeFile::flattenedTable);
        many();
        service().stop();
        databases.empty(databases.service());
    }

    /** The first one comes to a service that has just started. */
    private void measure(String what, IntFunction<MadeFile> file) {
        service().stop();
        service().start();
        var first = Load.inTurn(1, send(file)).max();
        Load.inTurn(WARM_UP, send(file));
        report.imported(what, first, Load.inTurn(TIMES, send(file)));
    }

    /** As many at once, each followed by the next, as long as others ask for lists. */
    private void many() {
        var sending = send(MadeFile::word);
        var list = list();
        Load.inTurn(TIMES * 5, list);
        var over = new AtomicBoolean();
        var read = new AtomicInteger();
        var failed = new AtomicInteger();
        Load.Latencies asked;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, AT_ONCE)
                    .forEach(i -> threads.execute(() -> keepSending(sending, over, read, failed)));
            asked = MEANWHILE.measure(list);
            over.set(true);
        }
        report.line("");
        report.line(
                "20 cùng lúc | at once: %d văn bản | documents, %d lỗi | failed"
                        .formatted(read.get(), failed.get()));
        report.questions();
        report.question("Danh sách kế hoạch, trong lúc đó, 50/s / lists of plans meanwhile", asked);
    }

    private static void keepSending(
            Load.Question sending, AtomicBoolean over, AtomicInteger read, AtomicInteger failed) {
        while (!over.get()) {
            try {
                sending.ask(0);
                read.incrementAndGet();
            } catch (Exception e) {
                failed.incrementAndGet();
            }
        }
    }

    private Load.Question list() {
        var request = request("/plans?state=DRAFT").GET().build();
        return _ -> answered(request, 200);
    }

    private Load.Question send(IntFunction<MadeFile> file) {
        return _ -> answered(form(file.apply(numbers.incrementAndGet())), 201);
    }

    private HttpRequest form(MadeFile file) {
        return request("/plan-imports")
                .header("Content-Type", "multipart/form-data; boundary=tinhgon-bench")
                .POST(
                        BodyPublishers.concat(
                                BodyPublishers.ofString(
                                        "--tinhgon-bench\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                                                .formatted(file.name())),
                                BodyPublishers.ofByteArray(file.content()),
                                BodyPublishers.ofString("\r\n--tinhgon-bench--\r\n")))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(service().url() + "/api/v1" + path))
                .header("Authorization", authorization);
    }

    private void answered(HttpRequest request, int status)
            throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != status) {
            throw new IOException(answer + " " + answer.body());
        }
    }

    private Service service() {
        return suite.service(ServiceName.PLANS.database());
    }
}
