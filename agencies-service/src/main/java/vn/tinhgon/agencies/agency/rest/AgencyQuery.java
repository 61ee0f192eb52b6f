package vn.tinhgon.agencies.agency.rest;

import java.util.Optional;
import java.util.stream.Stream;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.tinhgon.agencies.agency.AgencyFilter;
import vn.tinhgon.agencies.agency.AgencyKind;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.InvalidField;

/** What narrows a list of agencies. */
public class AgencyQuery {

    @Parameter(description = "Một phần tên, có dấu hay không. Part of a name in any spelling")
    @QueryParam("q")
    String text;

    @Parameter(example = "vn.93")
    @QueryParam("scope")
    String scope;

    @Parameter(schema = @Schema(implementation = AgencyKind.class))
    @QueryParam("kind")
    String kind;

    @Parameter(example = "PROVINCE")
    @QueryParam("level")
    String level;

    AgencyFilter filter(Caller caller) {
        var within = caller.within(Optional.ofNullable(scope).map(Scope::new));
        return new AgencyFilter(within, text, kind(), level);
    }

    private AgencyKind kind() {
        if (kind == null) {
            return null;
        }
        return Stream.of(AgencyKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new InvalidField("kind", "kind-unknown", kind));
    }
}
