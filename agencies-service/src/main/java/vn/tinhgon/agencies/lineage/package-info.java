/**
 * Who came from whom: the predecessors and successors of one agency or area as a graph. A query.
 */
package vn.tinhgon.agencies.lineage;
