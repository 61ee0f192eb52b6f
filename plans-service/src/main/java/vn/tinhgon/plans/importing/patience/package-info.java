/**
 * How much work is done for a document that a stranger sends: as much as any plan is worth, and no
 * more.
 */
package vn.tinhgon.plans.importing.patience;
