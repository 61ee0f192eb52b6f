package vn.tinhgon.notifications.testing;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import vn.tinhgon.notifications.inbox.rest.InboxEntryView;
import vn.tinhgon.platform.testing.Tokens;

/** Calls the service as a client does. */
public final class NotificationsApi {

    private static final String INBOX = "/api/v1/me/inbox";
    private static final String RECIPIENTS = "/api/v1/recipients";

    private final String user;
    private final String language;

    private NotificationsApi(String user, String language) {
        this.user = user;
        this.language = language;
    }

    public static NotificationsApi as(String user) {
        return new NotificationsApi(user, "vi");
    }

    public NotificationsApi speaking(String other) {
        return new NotificationsApi(user, other);
    }

    public Response inbox(int limit, String cursor) {
        var request = request().queryParam("limit", limit);
        return (cursor == null ? request : request.queryParam("cursor", cursor)).get(INBOX);
    }

    /** What the inbox says about one plan, newest first. */
    public List<InboxEntryView> about(UUID plan) {
        return entries(request()).stream().filter(e -> plan.equals(e.planId())).toList();
    }

    public List<InboxEntryView> unreadAbout(UUID plan) {
        return entries(request().queryParam("unread", true)).stream()
                .filter(e -> plan.equals(e.planId()))
                .toList();
    }

    public Response unread(String wish) {
        return request().queryParam("unread", wish).get(INBOX);
    }

    public List<InboxEntryView> all() {
        return entries(request());
    }

    public Response read(UUID entry) {
        return request().post(INBOX + "/" + entry + "/reading");
    }

    public Response register(UUID agency, String email, String mailLanguage) {
        return request()
                .contentType(ContentType.JSON)
                .body(
                        """
                        {"agencyId": "%s", "email": "%s", "language": "%s"}"""
                                .formatted(agency, email, mailLanguage))
                .post(RECIPIENTS);
    }

    public Response remove(String recipient, String version) {
        return request()
                .header("If-Match", version)
                .post(RECIPIENTS + "/" + recipient + "/removal");
    }

    public Response recipients(UUID agency) {
        return request().queryParam("agencyId", agency.toString()).get(RECIPIENTS);
    }

    public Response recipient(String id) {
        return request().get(RECIPIENTS + "/" + id);
    }

    private static List<InboxEntryView> entries(RequestSpecification request) {
        return request.queryParam("limit", 200)
                .get(INBOX)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items", InboxEntryView.class);
    }

    private RequestSpecification request() {
        return given().auth().oauth2(Tokens.of(user)).header("Accept-Language", language);
    }
}
