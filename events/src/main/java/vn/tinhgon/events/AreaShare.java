package vn.tinhgon.events;

/**
 * An area that takes over another or a part of it.
 *
 * @param extent {@code FULL}, or {@code PARTIAL} when others take over the rest
 */
public record AreaShare(AreaState area, String extent) {}
