package vn.tinhgon.agencies.importing.agency;

import static vn.tinhgon.agencies.sheet.AgencyColumn.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.tinhgon.agencies.agency.AgencyKind;
import vn.tinhgon.agencies.agency.AgencyNames;
import vn.tinhgon.agencies.agency.Bloc;
import vn.tinhgon.agencies.code.Code;
import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.function.NewFunction;
import vn.tinhgon.agencies.sheet.AgencyColumn;
import vn.tinhgon.agencies.sheet.Cells;
import vn.tinhgon.agencies.sheet.SheetDate;
import vn.tinhgon.platform.problem.InvalidField;

/** Reads the cells of an agency. */
final class AgencyReading {

    private static final Pattern FUNCTION_FORM = Pattern.compile("(.+?)\\s*\\[([^\\[\\]]+)]");
    private static final Pattern MAILBOX_FORM = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    private AgencyReading() {}

    /**
     * @param usually the first day of rows that state none
     */
    static AgencyEntry read(Cells<AgencyColumn> cells, Optional<LocalDate> usually) {
        return new AgencyEntry(
                cells.required(EXTERNAL_KEY),
                cells.read(ID, AgencyReading::id),
                names(cells),
                cells.required(KIND, oneOf(AgencyKind.values(), "kind-unknown")),
                cells.required(BLOC, oneOf(Bloc.values(), "bloc-unknown")),
                cells.required(LEVEL),
                cells.required(AREA),
                cells.text(PARENT),
                cells.text(DIRECTED_BY),
                cells.list(CODES, AgencyReading::code).stream()
                        .distinct()
                        .sorted(Comparator.comparing(Code::scheme).thenComparing(Code::code))
                        .toList(),
                cells.list(FUNCTIONS, AgencyReading::function).stream()
                        .distinct()
                        .sorted(Comparator.comparing(NewFunction::name))
                        .toList(),
                cells.read(MAILBOX, AgencyReading::mailbox),
                cells.requiredOr(VALID_FROM, SheetDate::read, usually),
                decision(cells));
    }

    private static AgencyNames names(Cells<AgencyColumn> cells) {
        var name = cells.required(NAME);
        var en = cells.text(NAME_EN);
        var shortName = cells.text(SHORT_NAME);
        var former = cells.list(FORMER_NAMES, Function.identity());
        var others = cells.list(OTHER_NAMES, Function.identity());
        return name == null ? null : new AgencyNames(name, en, shortName, former, others);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new InvalidField("id", "parameter-unreadable", text);
        }
    }

    private static <E extends Enum<E>> Function<String, E> oneOf(E[] values, String otherwise) {
        return text ->
                Stream.of(values)
                        .filter(value -> value.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new InvalidField("", otherwise, text));
    }

    /** {@code QD20:H30.12}; without a scheme it is an electronic code. */
    private static Code code(String text) {
        var parts = text.split(":", 2);
        return parts.length == 2
                ? new Code(parts[0].strip(), parts[1].strip())
                : new Code("QD20", text);
    }

    /** {@code Quản lý hồ sơ [Nội vụ]}: the function and its field. */
    private static NewFunction function(String text) {
        var parts = FUNCTION_FORM.matcher(text);
        if (!parts.matches()) {
            throw new InvalidField("functions", "function-form", text);
        }
        return new NewFunction(parts.group(1), parts.group(2));
    }

    private static String mailbox(String text) {
        if (!MAILBOX_FORM.matcher(text).matches()) {
            throw new InvalidField("mailbox", "constraint.Email");
        }
        return text;
    }

    private static Decision decision(Cells<AgencyColumn> cells) {
        if (cells.areEmpty(List.of(DECISION_NUMBER, DECISION_DATE, DECISION_ISSUER))) {
            return null;
        }
        var number = cells.required(DECISION_NUMBER);
        var date = cells.required(DECISION_DATE, SheetDate::read);
        var issuer = cells.required(DECISION_ISSUER);
        return Stream.of(number, date, issuer).allMatch(Objects::nonNull)
                ? new Decision(number, date, issuer)
                : null;
    }
}
