package vn.tinhgon.agencies.function.rest;

import java.time.Clock;
import java.util.Optional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.tinhgon.agencies.bitemporal.rest.MomentQuery;
import vn.tinhgon.agencies.function.FunctionReview;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/** The ledger of functions. */
@Path("/api/v1/functions")
@Tag(name = "Chức năng, nhiệm vụ / Functions")
@RunOnVirtualThread
public class FunctionsResource {

    private final FunctionReview review;
    private final Callers callers;
    private final Clock clock;

    FunctionsResource(FunctionReview review, Callers callers, Clock clock) {
        this.review = review;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Chức năng và cơ quan đảm nhiệm / Functions with their owners")
    public Page<FunctionOwnerView> list(
            @QueryParam("scope") Optional<String> scope,
            @Parameter(
                            description =
                                    "Một phần tên, có dấu hay không dấu. A part of the name, in any spelling",
                            example = "cải cách hành chính")
                    @QueryParam("q")
                    Optional<String> asked,
            @BeanParam MomentQuery when,
            @BeanParam PageQuery page) {
        var rows =
                review.list(within(scope), asked, when.at(clock), page).stream()
                        .map(FunctionOwnerView::of)
                        .toList();
        return Page.of(rows, page.limit(), FunctionOwnerView::id);
    }

    @GET
    @Path("/findings")
    @Operation(
            summary = "Chức năng bỏ trống hoặc chồng chéo / Gaps and overlaps of functions",
            description =
                    "Bỏ trống: từng có cơ quan đảm nhiệm, nay không còn và chưa ra khỏi Nhà nước. Chồng chéo: hai cơ quan cùng địa bàn cùng đảm nhiệm. A gap had an owner, has none and has not left the State; an overlap is owned by two agencies of one area.")
    public Page<FunctionFindingView> findings(
            @QueryParam("scope") Optional<String> scope,
            @BeanParam MomentQuery when,
            @BeanParam PageQuery page) {
        var rows =
                review.findings(within(scope), when.at(clock), page).stream()
                        .map(FunctionFindingView::of)
                        .toList();
        return Page.of(rows, page.limit(), FunctionFindingView::id);
    }

    private Scope within(Optional<String> scope) {
        return callers.current().within(scope.map(Scope::new));
    }
}
