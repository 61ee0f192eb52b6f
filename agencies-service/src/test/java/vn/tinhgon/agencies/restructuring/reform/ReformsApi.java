package vn.tinhgon.agencies.restructuring.reform;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Map;

import io.restassured.response.ValidatableResponse;

import vn.tinhgon.platform.testing.Tokens;

/** Sends reforms as one user. */
final class ReformsApi {

    static final String HEADINGS =
            "new_code,new_name,new_level,old_code,old_name,old_level,extent,new_parent\n";

    private final String user;

    private ReformsApi(String user) {
        this.user = user;
    }

    static ReformsApi as(String user) {
        return new ReformsApi(user);
    }

    ValidatableResponse send(LocalDate on, String rows, Map<String, String> form) {
        return send(on, (HEADINGS + rows).getBytes(UTF_8), form);
    }

    ValidatableResponse send(LocalDate on, byte[] sheet, Map<String, String> form) {
        return given().auth()
                .oauth2(Tokens.of(user))
                .multiPart("file", "sap-xep.csv", sheet, "text/csv")
                .formParam("title", "Sắp xếp đơn vị hành chính")
                .formParam("effectiveOn", on.toString())
                .formParams(form)
                .post("/api/v1/restructurings/imports")
                .then();
    }
}
