package vn.tinhgon.plans.cascade.rest;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.cascade.HandedDown;

/** The draft tasks by which a task was handed down. */
@Schema(name = "HandingDown")
public record HandedDownView(List<HandedDown> tasks) {}
