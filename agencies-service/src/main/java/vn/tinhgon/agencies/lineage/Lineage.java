package vn.tinhgon.agencies.lineage;

import java.util.List;

import vn.tinhgon.agencies.succession.Succession;

/** All that one came from and all that came from it, with the one itself. */
public record Lineage(List<Node> nodes, List<Succession> successions) {}
