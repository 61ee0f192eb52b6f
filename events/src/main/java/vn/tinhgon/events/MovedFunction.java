package vn.tinhgon.events;

import java.util.UUID;

/**
 * A function (chức năng, nhiệm vụ) that got another owner.
 *
 * @param field the field that it belongs to, such as {@code Nội vụ}
 * @param toAgencyId its owner from then on, null when it has left the State
 * @param fromAgencyId its owner until then, null in events from before it was told
 */
public record MovedFunction(
        UUID functionId, String name, String field, UUID toAgencyId, UUID fromAgencyId) {}
