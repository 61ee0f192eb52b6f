package vn.tinhgon.agencies.importing.rest;

import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.tinhgon.agencies.importing.Subject;

/** Many agencies at once. */
@Path("/api/v1/agencies")
@Tag(name = "Nhập danh mục / Imports")
@RunOnVirtualThread
public class AgencyImportsResource extends ImportsResource {

    AgencyImportsResource(ImportCounter counter) {
        super(Subject.AGENCIES, counter);
    }
}
