package vn.tinhgon.agencies.restructuring;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.tinhgon.agencies.restructuring.effect.Consequences;
import vn.tinhgon.agencies.restructuring.rule.Finding;

/**
 * What a case would do if it were carried out now, and what the rules say to it.
 *
 * @param names of all agencies and areas concerned, those to come included
 */
public record Simulation(
        Restructuring restructuring,
        Consequences consequences,
        List<Finding> findings,
        Map<UUID, String> names) {}
