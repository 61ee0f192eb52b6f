/**
 * Posts held together ("bí thư đồng thời là chủ tịch"), which saves posts; never who holds them.
 * CRUD, in two times.
 */
package vn.tinhgon.agencies.post;
