package vn.tinhgon.agencies.function.rest;

import java.util.UUID;

/** An agency or area with its name. */
public record Named(UUID id, String name) {}
