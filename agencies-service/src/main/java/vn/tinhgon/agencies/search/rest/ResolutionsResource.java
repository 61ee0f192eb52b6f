package vn.tinhgon.agencies.search.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.search.NameResolver;
import vn.tinhgon.platform.caller.Callers;

/** The agencies that documents mean by the names they write. */
@Path("/api/v1/agencies/resolutions")
@Tag(name = "Cơ quan / Agencies")
@RunOnVirtualThread
public class ResolutionsResource {

    private final NameResolver resolver;
    private final Callers callers;
    private final Clock clock;

    ResolutionsResource(NameResolver resolver, Callers callers, Clock clock) {
        this.resolver = resolver;
        this.callers = callers;
        this.clock = clock;
    }

    @POST
    @Operation(
            summary = "Các tên này là cơ quan nào / Which agencies names mean",
            description =
                    "Chỉ đọc; không chắc thì chỉ nêu ứng viên. Only reads; what is not sure is a list of candidates.")
    public List<ResolvedNameView> resolve(@Valid @NotNull ResolveNamesRequest request) {
        var day = Optional.ofNullable(request.asOf()).orElseGet(() -> LocalDate.now(clock));
        var scope = request.within(callers.current());
        return resolver.resolve(request.names(), scope, Moment.on(day)).stream()
                .map(ResolvedNameView::of)
                .toList();
    }
}
