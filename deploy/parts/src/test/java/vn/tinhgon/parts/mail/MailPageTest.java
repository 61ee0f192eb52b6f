package vn.tinhgon.parts.mail;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.parts.process.FreePorts;

class MailPageTest {

    private final List<Integer> ports = FreePorts.take(2);
    private final MailSink sink = new MailSink(ports.getFirst(), ports.getLast());

    @BeforeEach
    void start() {
        sink.start();
    }

    @AfterEach
    void stop() {
        sink.stop();
    }

    @Test
    void people_read_sender_and_subject_in_vietnamese_and_no_markup_of_a_message_works()
            throws Exception {
        send("Nhắc việc & hạn", "Việc <b>quá hạn</b>");

        var page = page();

        assertTrue(page.contains("Tinh Gọn &lt;tinhgon@haugiang.example&gt; → so@x.example"), page);
        assertTrue(page.contains("<h2>Nhắc việc &amp; hạn</h2>"), page);
        assertTrue(page.contains("Việc &lt;b&gt;quá hạn&lt;/b&gt;"), page);
    }

    @Test
    void the_newest_message_comes_first() throws Exception {
        send("Thư cũ", "");
        send("Thư mới", "");

        assertTrue(page().indexOf("Thư mới") < page().indexOf("Thư cũ"), page());
    }

    private void send(String subject, String text) {
        GreenMailUtil.sendTextEmail(
                "so@x.example",
                "=?UTF-8?Q?Tinh_G=E1=BB=8Dn?= <tinhgon@haugiang.example>",
                subject,
                text,
                new ServerSetup(sink.smtpPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    private String page() throws Exception {
        var uri = URI.create("http://127.0.0.1:" + ports.getLast() + "/");
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
        }
    }
}
