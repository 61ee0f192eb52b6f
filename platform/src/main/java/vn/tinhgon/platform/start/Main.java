package vn.tinhgon.platform.start;

import java.util.List;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.smallrye.config.SmallRyeConfig;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Starts a service, unless a setting that must be its operator's own is missing: defaults exist in
 * the local profile only.
 */
@QuarkusMain
public class Main {

    private static final List<String> OWN =
            List.of(
                    "quarkus.datasource.jdbc.url",
                    "quarkus.datasource.username",
                    "quarkus.datasource.password",
                    "kafka.bootstrap.servers",
                    "quarkus.oidc.auth-server-url");

    public static void main(String... arguments) {
        var config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
        var missing = missing(config);
        if (config.getProfiles().contains("prod") && !missing.isEmpty()) {
            System.err.println(
                    "Thiếu cấu hình, dịch vụ không khởi động. Settings are missing, the service does not start:");
            missing.forEach(name -> System.err.println("  " + name + "  (" + variable(name) + ")"));
            System.exit(2);
        }
        Quarkus.run(arguments);
    }

    private static List<String> missing(SmallRyeConfig config) {
        var more =
                config.getOptionalValues("tinhgon.settings.required", String.class)
                        .orElse(List.of());
        return java.util.stream.Stream.concat(OWN.stream(), more.stream())
                .filter(name -> config.getOptionalValue(name, String.class).isEmpty())
                .toList();
    }

    private static String variable(String setting) {
        return setting.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
