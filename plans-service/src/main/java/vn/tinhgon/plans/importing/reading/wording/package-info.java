/** How texts are searched for forms of words without trying all of them at every letter. */
package vn.tinhgon.plans.importing.reading.wording;
