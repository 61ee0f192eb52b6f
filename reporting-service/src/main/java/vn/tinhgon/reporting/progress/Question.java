package vn.tinhgon.reporting.progress;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import vn.tinhgon.platform.caller.Scope;

/**
 * What is to be counted.
 *
 * @param scope the part of the country
 * @param agency only tasks that this agency led on the day
 */
public record Question(
        Scope scope,
        LocalDate asOf,
        GroupBy groupBy,
        Optional<String> level,
        Optional<UUID> agency,
        Optional<UUID> plan) {}
