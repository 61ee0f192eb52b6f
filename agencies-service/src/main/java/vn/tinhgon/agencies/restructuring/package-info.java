/**
 * Cases that change the registry: drafted, simulated, submitted, approved by another, and carried
 * out on their day. A model with verbs.
 */
package vn.tinhgon.agencies.restructuring;
