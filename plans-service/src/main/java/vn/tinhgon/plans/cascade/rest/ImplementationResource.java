package vn.tinhgon.plans.cascade.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import vn.tinhgon.plans.cascade.ImplementationTree;
import vn.tinhgon.plans.directive.DirectiveDesk;
import vn.tinhgon.platform.caller.Callers;

/** Which plans carry a document out. */
@Path("/api/v1/directives")
@Tag(name = "Văn bản | Directives")
@RunOnVirtualThread
@Transactional
public class ImplementationResource {

    private final DirectiveDesk directives;
    private final ImplementationTree tree;
    private final Callers callers;
    private final Clock clock;

    ImplementationResource(
            DirectiveDesk directives, ImplementationTree tree, Callers callers, Clock clock) {
        this.directives = directives;
        this.tree = tree;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Path("/{id}/implementation")
    @Operation(
            summary =
                    "Các kế hoạch thực hiện văn bản, đến cấp xã | The tree of plans that carry a document out",
            description =
                    "As far as the caller reads them. What cites several documents stands once, below the one"
                            + " that is furthest down.")
    public ImplementationView tree(
            UUID id, @Parameter(description = "Today when left out") @RestQuery LocalDate asOf) {
        var caller = callers.current();
        var directive = directives.show(id, caller);
        var day = asOf == null ? LocalDate.now(clock) : asOf;
        return ImplementationView.of(tree.below(directive.id(), day, caller));
    }
}
