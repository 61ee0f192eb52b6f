package vn.tinhgon.local;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

import vn.tinhgon.parts.Parts;
import vn.tinhgon.parts.process.PartFailed;

/**
 * The parts and the four services as one thing that is started and stopped. Its processes end when
 * this JVM does.
 */
public final class Suite {

    /** Told what is ready and how long its start took, from any thread. */
    @FunctionalInterface
    public interface Progress {
        void ready(String what, Duration took);
    }

    private final Parts parts;
    private final Map<ServiceName, Service> services = new LinkedHashMap<>();
    private final CompletableFuture<Service> firstLoss = new CompletableFuture<>();

    public Suite(LocalSetup setup) {
        this(setup, EnumSet.allOf(ServiceName.class));
    }

    /** Some of the services, with all parts. */
    public Suite(LocalSetup setup, Set<ServiceName> names) {
        parts = new Parts(setup.parts());
        var environment = new ServiceEnvironment(setup.ports(), parts);
        for (var name : names) {
            services.put(
                    name,
                    new Service(
                            name.label(),
                            name.jar(setup.root()),
                            setup.ports().of(name.listener()),
                            environment.of(name),
                            setup.log(name),
                            setup.footprint(),
                            firstLoss::complete));
        }
    }

    /**
     * Returns when all are ready; when one fails, none is left running. The services start one
     * after another: a starting JVM keeps all cores of a small machine busy.
     */
    public void start(Progress progress) {
        parts.start((part, took) -> progress.ready(part.name(), took));
        try {
            services.values().forEach(service -> start(service, progress));
        } catch (PartFailed e) {
            stop();
            throw new PartFailed("The services did not start", e);
        }
    }

    /** The services first, then what they stand on. */
    public void stop() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            services.values().forEach(service -> threads.execute(service::stop));
        }
        parts.stop();
    }

    public Service service(String name) {
        return services.get(ServiceName.of(name));
    }

    public Collection<Service> services() {
        return services.values();
    }

    public Parts parts() {
        return parts;
    }

    /** Completed by the first service that ends without having been asked to. */
    public CompletableFuture<Service> firstLoss() {
        return firstLoss;
    }

    private static void start(Service service, Progress progress) {
        var begin = System.nanoTime();
        service.start();
        progress.ready(service.label(), Duration.ofNanos(System.nanoTime() - begin));
    }
}
