package vn.tinhgon.platform.access;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.caller.Role;
import vn.tinhgon.platform.problem.Refusal;
import vn.tinhgon.platform.rest.ExpectedVersion;

/** Lets an operation run only as its row in the {@link AccessTable} says. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AccessFilter implements ContainerRequestFilter {

    private final AccessTable table;
    private final Callers callers;
    private final ResourceInfo resource;

    AccessFilter(AccessTable table, Callers callers, ResourceInfo resource) {
        this.table = table;
        this.callers = callers;
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var operation = table.find(method(request), template());
        if (operation.map(Operation::asksForLogin).orElse(true)) {
            admit(callers.current(), operation.orElseThrow(() -> new RoleMissing("–")), request);
        }
    }

    private static void admit(Caller caller, Operation operation, ContainerRequestContext request) {
        if (!operation.allows(caller.roles())) {
            throw new RoleMissing(
                    operation.roles().stream()
                            .map(Role::token)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        if (operation.conditional() && request.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw new ExpectedVersion.VersionRequired();
        }
    }

    private static String method(ContainerRequestContext request) {
        return request.getMethod().equals(HttpMethod.HEAD) ? HttpMethod.GET : request.getMethod();
    }

    private String template() {
        return Stream.of(
                        resource.getResourceClass().getAnnotation(Path.class),
                        resource.getResourceMethod().getAnnotation(Path.class))
                .flatMap(path -> Optional.ofNullable(path).stream())
                .map(path -> path.value().replaceAll("^/|/$", ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/", "/", ""));
    }

    /** The caller holds none of the roles that the operation asks for. */
    public static class RoleMissing extends Refusal {
        RoleMissing(String roles) {
            super(Kind.FORBIDDEN, "role-missing", roles);
        }
    }
}
