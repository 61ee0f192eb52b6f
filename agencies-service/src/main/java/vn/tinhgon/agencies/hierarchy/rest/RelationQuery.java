package vn.tinhgon.agencies.hierarchy.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.tinhgon.agencies.hierarchy.Relation;

/** Along which relation to look. */
public class RelationQuery {

    @Parameter(
            description =
                    "PARENT: trực thuộc, belongs to. DIRECTION: ngành dọc, directs the profession. AREA: địa bàn, all that"
                            + " sits in the agency's area and in those below")
    @QueryParam("relation")
    @DefaultValue("PARENT")
    Relation relation;

    public Relation relation() {
        return relation;
    }
}
