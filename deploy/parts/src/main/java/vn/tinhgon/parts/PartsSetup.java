package vn.tinhgon.parts;

import java.nio.file.Path;
import java.util.Map;

import vn.tinhgon.parts.keycloak.KeycloakHome;

/**
 * Where the parts listen and keep their data.
 *
 * @param durable whether data must survive a crash of the machine; tests need not pay for that
 * @param databaseCache what the database keeps of its tables in memory, in MiB
 * @param realmValues what the placeholders of the realm file stand for
 */
public record PartsSetup(
        Path data,
        KeycloakHome keycloakHome,
        boolean durable,
        int databaseCache,
        PartsPorts ports,
        Map<String, String> realmValues) {

    private static final int SMALL_CACHE = 64;

    public PartsSetup {
        data = data.toAbsolutePath().normalize();
        realmValues = Map.copyOf(realmValues);
    }

    public static PartsSetup throwaway(Path data, Path root) {
        return new PartsSetup(
                data, KeycloakHome.in(root), false, SMALL_CACHE, PartsPorts.free(), Map.of());
    }
}
