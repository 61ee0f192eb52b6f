package vn.tinhgon.platform.problem;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;

/**
 * What an exception means to the caller: a code, what fills its sentence, and the fields concerned.
 */
record Diagnosis(String code, Object[] arguments, List<Violation> violations) {

    private static final Map<Class<?>, String> FORMS =
            Map.of(
                    LocalDate.class, "2018-04-10",
                    UUID.class, "01980000-0000-7000-8000-000000000001",
                    Integer.class, "60",
                    int.class, "60",
                    boolean.class, "true, false");

    static Diagnosis of(Throwable cause, HttpProblem problem) {
        return switch (cause) {
            case Refusal r -> new Diagnosis(r.code(), r.arguments(), r.violations());
            case ConstraintViolationException e -> invalid(e);
            case UnrecognizedPropertyException e -> field(e, "unknown-field", e.getPropertyName());
            case InvalidFormatException e when e.getTargetType() == String.class ->
                    field(e, "no-text");
            case InvalidFormatException e ->
                    field(e, "wrong-format", String.valueOf(e.getValue()), expected(e));
            case JsonMappingException e when !e.getPath().isEmpty() -> field(e, "wrong-value");
            case MismatchedInputException _ ->
                    new Diagnosis("wrong-shape", new Object[0], List.of());
            case JsonProcessingException e -> brokenJson(e);
            case WebApplicationException e when e.getCause() != null -> of(e.getCause(), problem);
            case null, default -> status(problem.getStatusCode());
        };
    }

    private static Diagnosis invalid(ConstraintViolationException e) {
        return fields(e.getConstraintViolations().stream().map(Diagnosis::violation).toList());
    }

    private static Violation violation(ConstraintViolation<?> broken) {
        var constraint = broken.getConstraintDescriptor();
        var name = constraint.getAnnotation().annotationType().getSimpleName();
        var bounds =
                Stream.of("value", "min", "max")
                        .map(constraint.getAttributes()::get)
                        .filter(Objects::nonNull)
                        .toArray();
        return new Violation(
                lastNodes(broken.getPropertyPath().toString()), "constraint." + name, bounds);
    }

    /** Drops the method and parameter names that lead a path: callers know fields, not methods. */
    private static String lastNodes(String path) {
        var nodes = path.split("\\.");
        return Arrays.stream(nodes)
                .skip(Math.min(2, nodes.length - 1))
                .collect(Collectors.joining("."))
                .replace(".<list element>", "");
    }

    private static Diagnosis field(JsonMappingException e, String code, Object... arguments) {
        return fields(List.of(new Violation(path(e), code, arguments)));
    }

    static Diagnosis fields(List<Violation> violations) {
        return new Diagnosis("invalid-fields", new Object[] {violations.size()}, violations);
    }

    private static Diagnosis brokenJson(JsonProcessingException e) {
        var at = e.getLocation();
        return new Diagnosis(
                "broken-json",
                new Object[] {at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr()},
                List.of());
    }

    private static Object expected(InvalidFormatException e) {
        var type = e.getTargetType();
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(Object::toString)
                        .collect(Collectors.joining(", "))
                : FORMS.getOrDefault(type, type.getSimpleName());
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(
                        r ->
                                r.getFieldName() == null
                                        ? "[" + r.getIndex() + "]"
                                        : "." + r.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static Diagnosis status(int status) {
        var code =
                switch (status) {
                    case 400 -> "malformed";
                    case 401 -> "not-authenticated";
                    case 403 -> "not-permitted";
                    case 404 -> "no-such-path";
                    case 405 -> "method-not-allowed";
                    case 406 -> "not-acceptable";
                    case 412 -> "written-meanwhile";
                    case 413 -> "too-large";
                    case 415 -> "wrong-content-type";
                    case 503 -> "database-away";
                    default -> status < 500 ? "malformed" : "internal-error";
                };
        return new Diagnosis(code, new Object[0], List.of());
    }
}
