package vn.tinhgon.events;

import java.util.UUID;

/** A function (chức năng, nhiệm vụ) that an agency owns, in a field such as {@code Nội vụ}. */
public record OwnedFunction(UUID functionId, String name, String field) {}
