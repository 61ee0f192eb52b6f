package vn.tinhgon.plans.importing.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import vn.tinhgon.platform.problem.Messages;

/**
 * The page on which a planner holds a document against what was read from it. It comes without any
 * data: its script logs in and asks the API as every other client.
 */
@ApplicationScoped
class ImportPage {

    private static final String PATH = "/imports/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern TEXT = Pattern.compile("\\{\\{([\\w.-]+)}}");
    private final String template = template();
    private final Messages messages;
    private final LoginConfig login;
    private final PageTexts texts;

    ImportPage(Messages messages, LoginConfig login, PageTexts texts) {
        this.messages = messages;
        this.login = login;
        this.texts = texts;
    }

    void serve(@Observes Router router) {
        router.getWithRegex(PATH).handler(this::show);
    }

    private void show(RoutingContext request) {
        var language = Messages.language(request);
        request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .putHeader(HttpHeaders.VARY, "Accept-Language")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader("Content-Security-Policy", policy())
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("X-Content-Type-Options", "nosniff")
                .end(page(language));
    }

    private String policy() {
        var realm = URI.create(login.realm());
        return "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' %s://%s; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                .formatted(realm.getScheme(), realm.getAuthority());
    }

    private String page(Locale language) {
        return TEXT.matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), language)));
    }

    private String value(String name, Locale language) {
        return escaped(
                switch (name) {
                    case "language" -> language.getLanguage();
                    case "realm" -> login.realm();
                    case "client" -> login.client();
                    case "texts" -> texts.json(language);
                    default -> messages.text(language, name);
                });
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String template() {
        try (var file = ImportPage.class.getResourceAsStream("/pages/import.html")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
