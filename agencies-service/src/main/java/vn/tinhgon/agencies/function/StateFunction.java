package vn.tinhgon.agencies.function;

import java.util.UUID;

/** A function of the State or the Party, in a field such as {@code nội vụ}. */
public record StateFunction(UUID id, String name, String field) {}
