/** The documents by which the registry changes (rule 4); plain values. */
package vn.tinhgon.agencies.decision;
