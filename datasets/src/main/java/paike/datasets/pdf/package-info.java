/**
 * Timetables as PDF, drawn directly: pages of classes, teachers and rooms, master sheets, lists.
 * May import {@code paike.datasets.sheets} for what stands in them, and PDFBox.
 */
@NullMarked
package paike.datasets.pdf;

import org.jspecify.annotations.NullMarked;
