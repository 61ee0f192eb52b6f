package vn.tinhgon.agencies;

import static io.restassured.RestAssured.given;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import vn.tinhgon.platform.testing.SampleProvince;
import vn.tinhgon.platform.testing.Tokens;

/** Speaks to the service as one user. */
public final class AgenciesApi {

    private static final AtomicInteger NUMBERS = new AtomicInteger(1000);
    private final String user;

    private AgenciesApi(String user) {
        this.user = user;
    }

    public static AgenciesApi as(String user) {
        return new AgenciesApi(user);
    }

    public ValidatableResponse registerArea(Map<String, Object> area) {
        return post("/areas", area);
    }

    public ValidatableResponse registerAgency(Map<String, Object> agency) {
        return post("/agencies", agency);
    }

    /** Registers a department of the sample province, with a code and functions of these names. */
    public Department department(String name, String... functions) {
        return department(name, null, functions);
    }

    public Department department(String name, UUID parent, String... functions) {
        return department(SampleProvince.AREA, name, parent, functions);
    }

    /** The same in another province. */
    public Department department(UUID area, String name, UUID parent, String... functions) {
        var code = "H30." + NUMBERS.incrementAndGet();
        var unique = name + " " + code;
        var answer =
                registerAgency(
                                body(
                                        "name",
                                        unique,
                                        "kind",
                                        "DEPARTMENT",
                                        "bloc",
                                        "GOVERNMENT",
                                        "level",
                                        "PROVINCE",
                                        "areaId",
                                        area,
                                        "parentId",
                                        parent,
                                        "codes",
                                        List.of(Map.of("scheme", "QD20", "code", code)),
                                        "functions",
                                        named(unique, functions),
                                        "validFrom",
                                        Province.SINCE))
                        .statusCode(201)
                        .extract()
                        .as(JsonNode.class);
        return new Department(
                UUID.fromString(answer.get("id").asText()),
                unique,
                code,
                ofFunctions(answer, "id").map(UUID::fromString).toList(),
                ofFunctions(answer, "name").toList());
    }

    private static Stream<String> ofFunctions(JsonNode agency, String field) {
        return StreamSupport.stream(agency.get("functions").spliterator(), false)
                .map(function -> function.get(field).asText());
    }

    /** The ledger knows a function by its name, so each department names its own. */
    private static List<Map<String, String>> named(String department, String... functions) {
        return Arrays.stream(functions)
                .map(name -> Map.of("name", name + " (" + department + ")", "field", "Thử nghiệm"))
                .toList();
    }

    /** Drafts that some departments become one new department. */
    public ValidatableResponse consolidate(
            LocalDate on, List<Map<String, Object>> moves, Department... inputs) {
        return draft(consolidation(on, moves, inputs));
    }

    /** That draft, to be changed before it is sent. */
    public static Map<String, Object> consolidation(
            LocalDate on, List<Map<String, Object>> moves, Department... inputs) {
        var code = "H30." + NUMBERS.incrementAndGet();
        return of(
                on,
                "Hợp nhất thành " + code,
                body(
                        "kind",
                        "CONSOLIDATE",
                        "inputIds",
                        ids(inputs),
                        "outputs",
                        List.of(newDepartment("Sở hợp nhất " + code, code)),
                        "functionMoves",
                        moves));
    }

    /** Drafts that some departments end into one that goes on. */
    public ValidatableResponse absorb(LocalDate on, Department survivor, Department... inputs) {
        return draft(
                of(
                        on,
                        "Sáp nhập vào " + survivor.name(),
                        body(
                                "kind",
                                "ABSORB",
                                "inputIds",
                                ids(inputs),
                                "outputs",
                                List.of(existing(survivor)))));
    }

    /** A case of moves of agencies. */
    public static Map<String, Object> of(LocalDate on, String title, Object... moves) {
        return body("title", title, "effectiveOn", on, "moves", List.of(moves));
    }

    /** An agency that takes over and exists. */
    public static Map<String, Object> existing(Department department) {
        return body("agencyId", department.id());
    }

    /** A department of the sample province that begins with a case. */
    public static Map<String, Object> newDepartment(String name, String code) {
        return body("establishes", profile(null, name, code, SampleProvince.AREA));
    }

    /** What an agency that a case establishes is to be. */
    public static Map<String, Object> profile(UUID id, String name, String code, UUID area) {
        return body(
                "id",
                id,
                "name",
                name,
                "kind",
                "DEPARTMENT",
                "bloc",
                "GOVERNMENT",
                "level",
                "PROVINCE",
                "areaId",
                area,
                "codes",
                code == null ? null : List.of(Map.of("scheme", "QD20", "code", code)));
    }

    public static List<String> ids(Department... departments) {
        return Arrays.stream(departments).map(department -> department.id().toString()).toList();
    }

    /** The first agency that a case establishes. */
    public static String successor(ValidatableResponse restructuring) {
        return restructuring.extract().path("moves[0].outputs[0].establishes.id");
    }

    public ValidatableResponse draft(Map<String, Object> restructuring) {
        return post("/restructurings", restructuring);
    }

    public ValidatableResponse simulate(String id) {
        return request().post("/api/v1/restructurings/" + id + "/simulation").then();
    }

    public ValidatableResponse submit(String id, int version) {
        return request()
                .header("If-Match", "\"" + version + "\"")
                .post("/api/v1/restructurings/" + id + "/submission")
                .then();
    }

    public ValidatableResponse approve(String id, int version) {
        return approve(id, version, LocalDate.of(2023, 12, 20));
    }

    /** Approves by a decision that was signed on a day. */
    public ValidatableResponse approve(String id, int version, LocalDate signed) {
        return request()
                .header("If-Match", "\"" + version + "\"")
                .body(
                        body(
                                "decision",
                                body(
                                        "number", "15/QĐ-UBND",
                                        "date", signed,
                                        "issuer", "UBND tỉnh Hậu Giang")))
                .post("/api/v1/restructurings/" + id + "/approval")
                .then();
    }

    /** Steps that need a reason: rejection and withdrawal. */
    public ValidatableResponse close(String step, String id, int version) {
        return request()
                .header("If-Match", "\"" + version + "\"")
                .body(body("reason", "Chưa đủ điều kiện"))
                .post("/api/v1/restructurings/" + id + "/" + step)
                .then();
    }

    /** Drafts that a case is taken back from a day on, or some of its moves. */
    public ValidatableResponse annul(String id, LocalDate from, String... moves) {
        var annulment = body("title", "Hủy bỏ phương án", "effectiveOn", from);
        if (moves.length > 0) {
            annulment.put("moves", moves);
        }
        return post("/restructurings/" + id + "/annulment", annulment);
    }

    /** Submits a drafted case and has it approved by another. */
    public static ValidatableResponse decide(ValidatableResponse drafted) {
        var id = drafted.statusCode(201).extract().<String>path("id");
        var submitted = as("registrar").submit(id, drafted.extract().path("version"));
        return as("approver")
                .approve(id, submitted.statusCode(200).extract().path("version"))
                .statusCode(200);
    }

    public ValidatableResponse post(String path, Object body) {
        return request().body(body).post("/api/v1" + path).then();
    }

    public ValidatableResponse get(String path, Object... parameters) {
        return request().get("/api/v1" + path, parameters).then();
    }

    public RequestSpecification request() {
        return given().auth().oauth2(Tokens.of(user)).contentType("application/json");
    }

    /** A JSON object; what is null is left out. */
    public static Map<String, Object> body(Object... namesAndValues) {
        var body = new LinkedHashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                body.put((String) namesAndValues[i], json(namesAndValues[i + 1]));
            }
        }
        return body;
    }

    private static Object json(Object value) {
        return value instanceof LocalDate || value instanceof UUID ? value.toString() : value;
    }

    /** A registered department. */
    public record Department(
            UUID id, String name, String code, List<UUID> functions, List<String> functionNames) {}
}
