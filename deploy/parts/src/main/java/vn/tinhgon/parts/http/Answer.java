package vn.tinhgon.parts.http;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Status, content type and text of an HTTP answer. */
public record Answer(int status, String type, String text) {

    public static Answer json(String text) {
        return new Answer(200, "application/json", text);
    }

    public static Answer html(String text) {
        return new Answer(200, "text/html; charset=utf-8", text);
    }

    public static Answer plain(String text) {
        return new Answer(200, "text/plain; charset=utf-8", text);
    }

    public static Answer done() {
        return plain("");
    }

    public static Answer unknown() {
        return new Answer(404, "text/plain; charset=utf-8", "No such path");
    }

    static Answer failure(RuntimeException e) {
        var trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        return new Answer(500, "text/plain; charset=utf-8", trace.toString());
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
