package vn.tinhgon.events;

import java.util.UUID;

/** A post that one person holds together with others, such as chairman of a people's committee. */
public record HeldPost(UUID agencyId, String title) {}
