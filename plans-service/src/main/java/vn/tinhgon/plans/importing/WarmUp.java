package vn.tinhgon.plans.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;

import vn.tinhgon.plans.agency.AgencyNames;
import vn.tinhgon.plans.importing.reading.DocumentReader;

/**
 * Reads a small plan again and again after a start, so that the planner who sends the first
 * document does not wait until all that reads it is loaded and compiled.
 */
@ApplicationScoped
class WarmUp {

    private static final int TIMES = 60;

    void begin(@Observes StartupEvent started) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            Thread.ofPlatform()
                    .daemon()
                    .name("warm-up")
                    .start(() -> read(TIMES).forEach(StoredReading::of));
        }
    }

    /** As each is stored. */
    static Stream<String> read(int times) {
        var text = sample();
        var reader = new DocumentReader();
        return Stream.generate(() -> reader.read(text))
                .limit(times)
                .map(read -> Reading.of(read, null, new AgencyNames(List.of())))
                .map(StoredReading::modestJson);
    }

    private static String sample() {
        try (var file = WarmUp.class.getResourceAsStream("warm-up.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
