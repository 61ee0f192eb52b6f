/**
 * Tables that people fill in and read in Excel: CSV and XLSX, row by row and never whole in memory.
 * Values and plumbing.
 */
package vn.tinhgon.agencies.sheet;
