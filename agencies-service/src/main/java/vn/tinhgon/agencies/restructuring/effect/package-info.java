/**
 * All that a case does to the registry, set by set, and how it is taken back. The simulation runs
 * this very code and rolls it back.
 */
package vn.tinhgon.agencies.restructuring.effect;
