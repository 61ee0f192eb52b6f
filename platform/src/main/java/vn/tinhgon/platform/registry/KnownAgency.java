package vn.tinhgon.platform.registry;

import java.util.List;
import java.util.UUID;

/** An agency as this service knows it. */
public record KnownAgency(
        UUID id,
        String name,
        List<String> otherNames,
        String kind,
        String level,
        String scope,
        UUID parentId,
        String mailbox) {}
