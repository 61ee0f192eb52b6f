/**
 * What becomes of documents and plans below, from the centre down to the communes (queries), and
 * handing tasks down.
 */
package vn.tinhgon.plans.cascade;
