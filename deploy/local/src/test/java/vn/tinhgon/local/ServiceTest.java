package vn.tinhgon.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.tinhgon.parts.process.FreePorts;

class ServiceTest {

    private final CompletableFuture<Service> lost = new CompletableFuture<>();
    private Service service;

    @BeforeEach
    void start(@TempDir Path directory) throws IOException {
        var port = FreePorts.take(1).getFirst();
        service =
                new Service(
                        "fake-service",
                        FakeService.jarIn(directory),
                        port,
                        Map.of("QUARKUS_HTTP_PORT", port.toString()),
                        directory.resolve("fake-service.log"),
                        Footprint.SMALL,
                        lost::complete);
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop();
    }

    @Test
    void a_started_service_is_ready() throws Exception {
        assertEquals(200, get("/q/health/ready"));
    }

    @Test
    void a_killed_service_starts_again_in_a_new_process_and_is_no_loss() throws Exception {
        var first = service.pid();

        service.kill();
        assertThrows(IOException.class, () -> get("/q/health/ready"));
        service.start();

        assertNotEquals(first, service.pid());
        assertEquals(200, get("/q/health/ready"));
        assertFalse(lost.isDone());
    }

    @Test
    void a_service_that_ends_by_itself_is_told_with_the_end_of_its_log() throws Exception {
        assertThrows(IOException.class, () -> get("/crash"));

        assertSame(service, lost.get(1, TimeUnit.MINUTES));
        assertTrue(service.logTail().contains("listening"));
    }

    private int get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(service.url() + path)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
