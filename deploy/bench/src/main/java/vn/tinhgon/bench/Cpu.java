package vn.tinhgon.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

import vn.tinhgon.local.Service;

/** What a service and the database have taken of the processor, with all their processes. */
final class Cpu {

    private final Service service;
    private final long database;

    Cpu(Service service, Path data) {
        this.service = service;
        database = postmaster(data.resolve("postgres").resolve("postmaster.pid"));
    }

    double millisOfService() {
        return millis(service.pid());
    }

    double millisOfDatabase() {
        return millis(database);
    }

    private static double millis(long process) {
        var handle = ProcessHandle.of(process).orElseThrow();
        return Stream.concat(Stream.of(handle), handle.descendants())
                .flatMap(each -> each.info().totalCpuDuration().stream())
                .mapToLong(Duration::toMillis)
                .sum();
    }

    private static long postmaster(Path file) {
        try {
            return Long.parseLong(Files.readAllLines(file).getFirst().strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
