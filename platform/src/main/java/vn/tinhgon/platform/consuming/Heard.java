package vn.tinhgon.platform.consuming;

import java.util.UUID;

import vn.tinhgon.events.DomainEvent;

/** An event with the id under which it is told. */
public record Heard<E extends DomainEvent>(UUID id, E event) {}
