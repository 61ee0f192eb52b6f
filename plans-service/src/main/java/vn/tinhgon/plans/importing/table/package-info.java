/** Tables as they are written in a document, whoever reads them. */
package vn.tinhgon.plans.importing.table;
