package vn.tinhgon.local;

import java.nio.file.Path;

import vn.tinhgon.parts.PartsSetup;
import vn.tinhgon.parts.keycloak.KeycloakHome;

/**
 * Where the suite is run from, where it keeps data and logs, and where it listens.
 *
 * @param root the project's folder, built
 */
public record LocalSetup(Path root, Path data, LocalPorts ports, Footprint footprint) {

    public LocalSetup(Path root, Path data, LocalPorts ports) {
        this(root, data, ports, Footprint.SMALL);
    }

    public LocalSetup {
        root = root.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
    }

    PartsSetup parts() {
        return new PartsSetup(
                data,
                KeycloakHome.in(root),
                true,
                footprint.databaseCache(),
                ports.parts(),
                ports.asEnvironment());
    }

    Path log(ServiceName service) {
        return data.resolve("logs").resolve(service.label() + ".log");
    }
}
