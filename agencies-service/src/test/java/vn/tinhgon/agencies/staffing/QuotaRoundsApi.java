package vn.tinhgon.agencies.staffing;

import static vn.tinhgon.agencies.AgenciesApi.body;
import static vn.tinhgon.agencies.staffing.StaffingApi.DECISION;
import static vn.tinhgon.agencies.staffing.StaffingApi.REGISTRAR;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.AgenciesApi.Department;

/** Grants quotas to many agencies at once, from 2022 on. */
final class QuotaRoundsApi {

    private QuotaRoundsApi() {}

    /** A function goes to another agency on 1 September 2025, with posts. */
    static Map<String, Object> transfer(Department giver, UUID taker, int posts) {
        return AgenciesApi.of(
                LocalDate.of(2025, 9, 1),
                "Chuyển chức năng và biên chế",
                body(
                        "kind",
                        "TRANSFER_FUNCTION",
                        "functionMoves",
                        List.of(
                                body(
                                        "functionId",
                                        giver.functions().getFirst(),
                                        "toAgencyId",
                                        taker)),
                        "quotaMoves",
                        List.of(
                                body(
                                        "fromAgencyId",
                                        giver.id(),
                                        "toAgencyId",
                                        taker,
                                        "category",
                                        "CIVIL_SERVANT",
                                        "posts",
                                        posts))));
    }

    static ValidatableResponse round(Map<?, ?>... rows) {
        return send(request(rows));
    }

    static ValidatableResponse send(Map<String, Object> request) {
        return REGISTRAR.post("/staffing/quotas", request);
    }

    static ValidatableResponse send(Map<String, Object> request, String header, String value) {
        return REGISTRAR
                .request()
                .header(header, value)
                .body(request)
                .post("/api/v1/staffing/quotas")
                .then();
    }

    static Map<String, Object> request(Map<?, ?>... rows) {
        return body("year", 2022, "decision", DECISION, "grants", Arrays.asList(rows));
    }

    static Map<String, Object> row(UUID agency, String category, int posts) {
        return body("agencyId", agency, "category", category, "posts", posts);
    }
}
