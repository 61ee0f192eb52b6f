/**
 * A service's own copy of the registry, kept by its listener from the events of agencies-service:
 * enough to know whom a caller works for, what an agency is called, and who stands for it since it
 * merged.
 */
package vn.tinhgon.platform.registry;
