package vn.tinhgon.plans.task.rest;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.ws.rs.DefaultValue;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which tasks are asked for; everything can be left out. */
public class TaskQuery {

    @RestQuery UUID planId;

    @Parameter(description = "Only tasks in which this agency had a part on the day")
    @RestQuery
    UUID agencyId;

    @Parameter(description = "Only tasks in which an agency that ended left its part to nobody yet")
    @RestQuery
    @DefaultValue("false")
    Boolean needsReassignment;

    @Parameter(description = "Only the parts of this task")
    @RestQuery
    UUID parentId;

    @Parameter(description = "Today when left out")
    @RestQuery
    LocalDate asOf;
}
