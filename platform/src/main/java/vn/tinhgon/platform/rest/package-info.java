/** Habits of every endpoint: versions, idempotency, pages, sizes, JSON. */
package vn.tinhgon.platform.rest;
