/** What is particular to a sheet of areas. Sets and SQL. */
package vn.tinhgon.agencies.importing.area;
