package vn.tinhgon.plans.task;

import java.time.LocalDate;

import vn.tinhgon.platform.registry.KnownAgency;

/** A person's order that an agency takes over what another left behind, and why. */
public record HandOver(KnownAgency to, String reason, String by, LocalDate on) {}
