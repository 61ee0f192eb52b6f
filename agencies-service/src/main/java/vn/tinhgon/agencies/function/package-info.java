/**
 * The ledger of functions (chức năng, nhiệm vụ): each has exactly one owner on any day (rule 3),
 * and the database holds it to that. Values and SQL.
 */
package vn.tinhgon.agencies.function;
