package vn.tinhgon.parts.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Answers HTTP from this machine only. */
public final class LocalServer {

    /** Answers one request; what it throws is answered as 500 with the message. */
    @FunctionalInterface
    public interface Route {
        Answer answer(String method, String path);
    }

    private final HttpServer server;

    private LocalServer(HttpServer server) {
        this.server = server;
    }

    public static LocalServer start(int port, Route route) {
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.createContext("/", exchange -> handle(exchange, route));
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return new LocalServer(server);
        } catch (IOException e) {
            throw new UncheckedIOException("Port " + port, e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public void stop() {
        server.stop(0);
    }

    private static void handle(HttpExchange exchange, Route route) throws IOException {
        try (exchange) {
            var answer = answer(route, exchange);
            exchange.getResponseHeaders().add("Content-Type", answer.type());
            var bytes = answer.bytes();
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static Answer answer(Route route, HttpExchange exchange) {
        try {
            return route.answer(exchange.getRequestMethod(), exchange.getRequestURI().getPath());
        } catch (RuntimeException e) {
            return Answer.failure(e);
        }
    }
}
