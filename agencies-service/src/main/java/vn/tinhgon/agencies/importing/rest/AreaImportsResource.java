package vn.tinhgon.agencies.importing.rest;

import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.tinhgon.agencies.importing.Subject;

/** Many areas at once. */
@Path("/api/v1/areas")
@Tag(name = "Nhập danh mục / Imports")
@RunOnVirtualThread
public class AreaImportsResource extends ImportsResource {

    AreaImportsResource(ImportCounter counter) {
        super(Subject.AREAS, counter);
    }
}
