package vn.tinhgon.agencies.search.rest;

import java.util.Optional;
import java.util.stream.Stream;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.tinhgon.agencies.agency.AgencyFilter;
import vn.tinhgon.agencies.agency.AgencyKind;
import vn.tinhgon.agencies.agency.Bloc;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.InvalidField;

/** What narrows a list of agencies. */
public class AgencyQuery {

    private static final int LONGEST = 300;

    @Parameter(
            description =
                    "Tên viết cách nào cũng được: không dấu, viết tắt, thiếu chữ. A name in any spelling",
            example = "so noi vu")
    @QueryParam("q")
    String text;

    @Parameter(example = "vn.93")
    @QueryParam("scope")
    String scope;

    @Parameter(schema = @Schema(implementation = AgencyKind.class))
    @QueryParam("kind")
    String kind;

    @Parameter(schema = @Schema(implementation = Bloc.class))
    @QueryParam("bloc")
    String bloc;

    @Parameter(example = "PROVINCE")
    @QueryParam("level")
    String level;

    /** The name searched for, empty for none. */
    String text() {
        if (text != null && text.length() > LONGEST) {
            throw new InvalidField("q", "query-too-long", LONGEST);
        }
        return text == null ? "" : text;
    }

    AgencyFilter filter(Caller caller) {
        var within = caller.within(Optional.ofNullable(scope).map(Scope::new));
        return new AgencyFilter(
                within,
                constant(AgencyKind.values(), "kind", kind),
                constant(Bloc.values(), "bloc", bloc),
                level);
    }

    private static <E extends Enum<E>> E constant(E[] values, String field, String asked) {
        if (asked == null) {
            return null;
        }
        return Stream.of(values)
                .filter(known -> known.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> new InvalidField(field, field + "-unknown", asked));
    }
}
