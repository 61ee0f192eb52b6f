package vn.tinhgon.local;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import com.sun.net.httpserver.HttpServer;

/**
 * The least that the run can take for a service: it is ready on its port, and ends when it is told
 * to.
 */
final class FakeService {

    private FakeService() {}

    public static void main(String[] arguments) throws IOException {
        var port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/q/health/ready", exchange -> exchange.sendResponseHeaders(200, -1));
        server.createContext("/crash", _ -> Runtime.getRuntime().halt(7));
        server.start();
        System.out.println("listening");
    }

    static Path jarIn(Path directory) throws IOException {
        var jar = directory.resolve("quarkus-run.jar");
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
        try (OutputStream file = Files.newOutputStream(jar);
                var out = new JarOutputStream(file, manifest);
                var code = FakeService.class.getResourceAsStream("FakeService.class")) {
            out.putNextEntry(
                    new JarEntry(FakeService.class.getName().replace('.', '/') + ".class"));
            code.transferTo(out);
        }
        return jar;
    }
}
